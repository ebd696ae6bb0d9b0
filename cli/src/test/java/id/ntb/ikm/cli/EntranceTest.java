package id.ntb.ikm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.access.Principal;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made for readers where a view server is started. */
class EntranceTest {

    @TempDir
    private Path home;

    private String homeBefore;

    @BeforeEach
    void moveHome() {
        homeBefore = System.setProperty("user.home", home.toString());
    }

    @AfterEach
    void moveBack() {
        System.setProperty("user.home", homeBefore);
    }

    @Test
    void onThisMachineAnAddressWithATokenOfTheRunIsPrintedAndLeftUntilTheEnd() throws Exception {
        Entrance entrance = new Entrance("127.0.0.1", 8080, Set.of());
        String address = entrance.announcement(8080, "/api/v1/province");
        assertThat(address).startsWith("http://127.0.0.1:8080/api/v1/province?token=ikm_");
        String token = address.substring(address.indexOf('=') + 1);
        assertThat(home.resolve(".ikm/run/8080.token")).hasContent(token);
        assertThat(entrance.config().access().withoutToken()).contains(Principal.THIS_MACHINE);
        entrance.close();
        assertThat(home.resolve(".ikm/run/8080.token")).doesNotExist();
    }

    @Test
    void beyondItEverybodyNeedsATokenThatAnOperatorMakes() {
        for (Entrance entrance : new Entrance[] {
            new Entrance("0.0.0.0", 8080, Set.of()),
            new Entrance("127.0.0.1", 8080, Set.of("ikm.example.go.id")) // a proxy asks for others
        }) {
            assertThat(entrance.announcement(8080, "/"))
                    .doesNotContain("token=")
                    .contains("ikm tokens create");
            assertThat(entrance.config().access().withoutToken()).isEmpty();
        }
        assertThat(home.resolve(".ikm")).doesNotExist();
    }

    @Test
    void twoRunsHaveNotTheSameToken() {
        assertThat(token()).isNotEqualTo(token());
    }

    private static String token() {
        return URI.create(new Entrance("localhost", 8080, Set.of()).announcement(8080, "/"))
                .getQuery();
    }

    @Test
    void anAddressOfTheNewKindIsWrittenAsAddressesNeedIt() {
        assertThat(new Entrance("::1", 8080, Set.of()).announcement(8080, "/")).startsWith("http://[::1]:8080/?token=");
    }
}
