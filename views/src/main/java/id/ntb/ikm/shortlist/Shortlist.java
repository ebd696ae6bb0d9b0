package id.ntb.ikm.shortlist;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.ProfileCertificate;
import id.ntb.ikm.view.ProfileEnrolment;
import id.ntb.ikm.view.ProfileProduction;
import id.ntb.ikm.view.ProfileRegistration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** Draws up shortlists. What is told of a firm is listed here field by field, so that a new field of profiles is not told by itself. */
public final class Shortlist {

    private final Schema schema = read();

    /** What the rows look like. */
    public Schema schema() {
        return schema;
    }

    /**
     * The rows of the firms that meet the criteria, in the order of the profiles. A row is made when it is asked for: of most lists only a
     * page is.
     *
     * @param maySee whether the firms of a regency may be told of
     */
    public List<ObjectNode> of(Collection<IkmProfile> profiles, Criteria criteria, Predicate<String> maySee) {
        List<IkmProfile> firms = profiles.stream()
                .filter(criteria::isMetBy)
                .filter(profile -> maySee.test(profile.getRegistration().getRegency()))
                .toList();
        return new Rows(firms, criteria);
    }

    private static final class Rows extends AbstractList<ObjectNode> {

        private final List<IkmProfile> firms;
        private final Criteria criteria;

        private Rows(List<IkmProfile> firms, Criteria criteria) {
            this.firms = firms;
            this.criteria = criteria;
        }

        @Override
        public ObjectNode get(int index) {
            return row(firms.get(index), criteria);
        }

        @Override
        public int size() {
            return firms.size();
        }
    }

    private static ObjectNode row(IkmProfile profile, Criteria criteria) {
        ProfileRegistration firm = profile.getRegistration();
        ObjectNode row = JsonNodeFactory.instance
                .objectNode()
                .put("ikmId", profile.getIkmId())
                .put("name", firm.getName())
                .put("status", firm.getStatus())
                .put(
                        "activeSince",
                        Activity.since(profile).map(Objects::toString).orElse(null))
                .put("regency", firm.getRegency())
                .put("district", firm.getDistrict())
                .put("village", firm.getVillage())
                .put("sector", firm.getSector())
                .put("kbli", firm.getKbli())
                .put("kbliEdition", firm.getKbliEdition());
        row.set("commodities", array(firm.getCommodities().stream()));
        row.set("roles", array(criteria.rolesOf(firm).stream().map(ChainRole::name)));
        row.put("legality", firm.getLegality()).put("nib", firm.getNib());
        row.set("certificates", array(profile.getCertificates().stream().map(ProfileCertificate::getScheme)));
        row.set("programs", array(programs(profile)));
        row.put("scale", firm.getScale())
                .put("workersMale", firm.getWorkersMale())
                .put("workersFemale", firm.getWorkersFemale())
                .put("investmentIdr", firm.getInvestmentIdr())
                .put("establishedYear", firm.getEstablishedYear());
        row.set("latestProduction", production(profile.getLatestProduction()));
        row.set("flags", array(profile.getFlags().stream()));
        return row;
    }

    private static Stream<String> programs(IkmProfile profile) {
        return profile.getRegistration().getEnrolments().stream()
                .filter(enrolment -> Criteria.hasBegun(enrolment, profile.getAsOf()))
                .map(ProfileEnrolment::getProgram);
    }

    private static ObjectNode production(ProfileProduction production) {
        if (production == null) {
            return null;
        }
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("period", production.getPeriod())
                .put("valueIdr", production.getValueIdr())
                .put("rawMaterialIdr", production.getRawMaterialIdr());
        json.set("channels", array(production.getChannels().stream()));
        return json;
    }

    private static ArrayNode array(Stream<String> words) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        words.distinct().forEach(array::add);
        return array;
    }

    private static Schema read() {
        try (InputStream in = Shortlist.class.getResourceAsStream("ShortlistedIkm.avsc")) {
            return new Schema.Parser().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the jar, so it can be read
        }
    }
}
