package id.ntb.ikm.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.ntb.ikm.access.Role;
import id.ntb.ikm.access.TestAccess;
import id.ntb.ikm.reader.TestFirms;
import id.ntb.ikm.reader.TestSnapshots;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose firms a shortlist names: in every form those in scope, and no others. */
class ShortlistScopeTest extends ServerFixture {

    private final TestAccess tokens = new TestAccess();
    private final String office = tokens.token(Role.OFFICE, "5202");
    private final String reader = tokens.token(Role.READER);

    @Override
    ViewServerConfig config() {
        return new ViewServerConfig(ViewServerConfig.DEFAULT_HOST, 0, tokens.onThisMachine());
    }

    @Override
    void prepare() {
        views.show(new TestSnapshots().snapshot(42));
        views.know(new TestFirms("5202-000001", "Milik Loteng").profile());
        views.know(new TestFirms("5203-000001", "Milik Lotim").profile());
    }

    @Test
    void anOfficeSeesItsOwnFirmsOnly() throws Exception {
        for (String query :
                List.of("", "?format=csv", "?format=csv&locale=id", "?sort=-name", "?limit=1", "?sector=PANGAN")) {
            HttpResponse<String> answer = ask(office, query);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).as(query).contains("Milik Loteng").doesNotContain("Milik Lotim", "5203");
        }
    }

    @Test
    void anotherRegencyIsRefusedAndNotShownEmpty() throws Exception {
        json(403, "application/problem+json", ask(office, "?regency=5203"));
    }

    @Test
    void whoMaySeeFiguresOnlySeesNoFirm() throws Exception {
        json(403, "application/problem+json", ask(reader, ""));
    }

    private HttpResponse<String> ask(String token, String query) throws Exception {
        return get("/api/v1/ikm" + query, "Authorization", "Bearer " + token);
    }
}
