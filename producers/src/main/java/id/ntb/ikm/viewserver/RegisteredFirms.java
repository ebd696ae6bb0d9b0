package id.ntb.ikm.viewserver;

import com.fasterxml.jackson.databind.JsonNode;
import id.ntb.ikm.event.ClosedBecause;
import id.ntb.ikm.event.Enrolment;
import id.ntb.ikm.event.Legality;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.event.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a view server for the registration of a firm that holds today. */
public final class RegisteredFirms {

    private final ViewClient views;

    /** @param server base address, e.g. {@code http://127.0.0.1:8080} */
    public RegisteredFirms(String server) {
        this(ViewLogin.at(server));
    }

    /** The same with what the server is shown. */
    public RegisteredFirms(ViewLogin login) {
        this.views = new ViewClient(login);
    }

    /**
     * The registration, as far as profiles tell: without id, office, time of recording and owner, and without sector and
     * scale, of which they tell the province's. Empty where no views are to be had or the firm has none.
     *
     * @throws ViewsRefusedException when the server does not let in whoever asks
     */
    public Optional<Registration> of(String ikmId) throws InterruptedException {
        return views.get("ikm/" + ikmId)
                .map(profile -> profile.path("registration"))
                .filter(JsonNode::isObject)
                .map(registration -> registration(ikmId, registration));
    }

    private static Registration registration(String ikmId, JsonNode profile) {
        return Registration.newBuilder()
                .setEventId("")
                .setIkmId(ikmId)
                .setOffice(profile.path("regency").asText())
                .setRecordedAt(Instant.EPOCH)
                .setEffectiveFrom(LocalDate.parse(profile.path("effectiveFrom").asText()))
                .setStatus(Status.valueOf(profile.path("status").asText()))
                .setClosedBecause(text(profile, "closedBecause")
                        .map(ClosedBecause::valueOf)
                        .orElse(null))
                .setSuccessorId(text(profile, "successorId").orElse(null))
                .setName(profile.path("name").asText())
                .setRegency(profile.path("regency").asText())
                .setDistrict(profile.path("district").asText())
                .setVillage(text(profile, "village").orElse(null))
                .setKbli(profile.path("kbli").asText())
                .setKbliEdition(profile.path("kbliEdition").asInt())
                .setCommodities(texts(profile.path("commodities")))
                .setLegality(Legality.valueOf(profile.path("legality").asText()))
                .setNib(text(profile, "nib").orElse(null))
                .setWorkersMale(profile.path("workersMale").asInt())
                .setWorkersFemale(profile.path("workersFemale").asInt())
                .setInvestmentIdr(profile.path("investmentIdr").asLong())
                .setEstablishedYear(
                        profile.path("establishedYear").isInt()
                                ? profile.path("establishedYear").asInt()
                                : null)
                .setEnrolments(enrolments(profile.path("enrolments")))
                .build();
    }

    private static List<Enrolment> enrolments(JsonNode list) {
        List<Enrolment> enrolments = new ArrayList<>();
        list.forEach(each -> enrolments.add(new Enrolment(
                each.path("program").asText(),
                each.path("edition").asText(),
                text(each, "commodity").orElse(null),
                LocalDate.parse(each.path("since").asText()))));
        return enrolments;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static Optional<String> text(JsonNode object, String field) {
        return Optional.of(object.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
