package id.ntb.ikm.viewserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a view server tells of a firm, as a registration that a hand-over can repeat. */
class RegisteredFirmsTest {

    private static final String PROFILE = """
            {"ikmId": "5201-000001", "registration": {
            "effectiveFrom": "2025-01-01", "status": "CLOSED", "closedBecause": "MERGED", "successorId": "5201-000002",
            "name": "UD Sari", "regency": "5201", "district": "Gerung", "village": "Beleke", "kbli": "10762",
            "kbliEdition": 2020, "commodities": ["TEH_KELOR"], "legality": "LICENSED", "nib": "1234567890123",
            "workersMale": 1, "workersFemale": 2, "investmentIdr": 5000000000, "establishedYear": 1998,
            "enrolments": [{"program": "KOIN", "edition": "4.0", "commodity": null, "since": "2025-02-01"}]}}
            """;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Optional<Registration> registered(int status, String answer) throws InterruptedException {
        server.createContext("/api/v1/ikm/5201-000001", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return new RegisteredFirms("http://127.0.0.1:" + server.getAddress().getPort()).of("5201-000001");
    }

    @Test
    void readsAllThatAProfileTells() throws Exception {
        Registration registration = registered(200, PROFILE).orElseThrow();

        assertThat(registration.getIkmId()).isEqualTo("5201-000001");
        assertThat(registration.getEffectiveFrom()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(registration.getStatus()).isEqualTo(Status.CLOSED);
        assertThat(registration.getClosedBecause()).hasToString("MERGED");
        assertThat(registration.getSuccessorId()).isEqualTo("5201-000002");
        assertThat(registration.getVillage()).isEqualTo("Beleke");
        assertThat(registration.getCommodities()).containsExactly("TEH_KELOR");
        assertThat(registration.getLegality()).isEqualTo(Legality.LICENSED);
        assertThat(registration.getNib()).isEqualTo("1234567890123");
        assertThat(registration.getInvestmentIdr()).isEqualTo(5_000_000_000L);
        assertThat(registration.getEstablishedYear()).isEqualTo(1998);
        assertThat(registration.getEnrolments()).singleElement().satisfies(enrolment -> {
            assertThat(enrolment.getProgram()).isEqualTo("KOIN");
            assertThat(enrolment.getCommodity()).isNull();
            assertThat(enrolment.getSince()).isEqualTo(LocalDate.of(2025, 2, 1));
        });
    }

    /** The owner's mark never leaves the province's topics, and sector and scale there are the province's own. */
    @Test
    void knowsNothingOfOwnerSectorAndScale() throws Exception {
        Registration registration = registered(200, PROFILE).orElseThrow();

        assertThat(registration.getOwnerHash()).isNull();
        assertThat(registration.getSector()).isNull();
        assertThat(registration.getStatedScale()).isNull();
    }

    @Test
    void leavesOutWhatAProfileLeavesOut() throws Exception {
        String sparse = PROFILE.replace("\"1234567890123\"", "null")
                .replace("\"Beleke\"", "null")
                .replace("1998", "null")
                .replace("\"MERGED\"", "null");
        Registration registration = registered(200, sparse).orElseThrow();

        assertThat(registration.getNib()).isNull();
        assertThat(registration.getVillage()).isNull();
        assertThat(registration.getEstablishedYear()).isNull();
        assertThat(registration.getClosedBecause()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ikmId\": \"5201-000001\", \"registration\": null}", "{}"})
    void knowsNoFirmThatIsNotRegistered(String answer) throws Exception {
        assertThat(registered(200, answer)).isEmpty();
    }

    @Test
    void knowsNoFirmWhereTheServerDoesNot() throws Exception {
        assertThat(registered(404, "{}")).isEmpty();
        assertThat(new RegisteredFirms("http://127.0.0.1:1").of("5201-000001")).isEmpty();
    }
}
