package id.ntb.ikm.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.view.ViewVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecentVersionsTest {

    private final ViewTables tables = new ViewTables();

    @Test
    void keepsTheLastVersionsOnly() {
        RecentVersions recent = new RecentVersions(3, 1_000);
        for (int version = 1; version <= 5; version++) {
            recent.onSnapshot(snapshot(version, 1));
        }
        assertThat(recent.at(new ViewCursor("ikm1", 2))).isEmpty();
        assertThat(recent.at(new ViewCursor("ikm1", 3))).isPresent();
        assertThat(recent.at(new ViewCursor("ikm2", 5))).isEmpty();
    }

    @Test
    void keepsFewerWhereTheyChangeMuch() {
        RecentVersions recent = new RecentVersions(10, 100);
        recent.onSnapshot(snapshot(1, 60));
        recent.onSnapshot(snapshot(2, 60));
        assertThat(recent.at(new ViewCursor("ikm1", 1))).isPresent();
        recent.onSnapshot(snapshot(3, 60));
        assertThat(recent.at(new ViewCursor("ikm1", 1))).isEmpty();
        assertThat(recent.at(new ViewCursor("ikm1", 2))).isPresent();
        recent.onSnapshot(snapshot(4, 500));
        assertThat(recent.at(new ViewCursor("ikm1", 3))).isEmpty();
        assertThat(recent.at(new ViewCursor("ikm1", 4))).isPresent(); // the newest in any case
    }

    private ViewSnapshot snapshot(long version, int rows) {
        ViewVersion statement = TestViews.version(version, Map.of("cell", rows));
        return tables.snapshot(statement);
    }
}
