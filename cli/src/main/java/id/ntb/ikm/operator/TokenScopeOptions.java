package id.ntb.ikm.operator;

import id.ntb.ikm.access.Role;
import id.ntb.ikm.control.AccessToken;
import id.ntb.ikm.reference.ReferenceData;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What a token opens; a mixin. */
final class TokenScopeOptions {

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            converter = RoleConverter.class,
            description = {
                "Peran / role: reader (angka saja / figures only), analyst (dan IKM / and firms), office (dan pernyataan ditahan /"
                        + " and held statements), operator (semuanya / everything)"
            })
    private Role role;

    @Option(
            names = "--regency",
            paramLabel = "CODE",
            split = ",",
            description =
                    "Kabupaten/kota yang IKM-nya boleh dilihat / regencies whose firms may be seen, e.g. 5202,5203")
    private Set<String> regencies = Set.of();

    @Option(
            names = "--whole-province",
            description = "IKM seluruh provinsi boleh dilihat / firms of the whole province may be seen")
    private boolean wholeProvince;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** In small letters, as options are written. */
    static final class RoleConverter implements ITypeConverter<Role> {

        @Override
        public Role convert(String text) {
            return Arrays.stream(Role.values())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("'" + text + "': reader, analyst, office, operator"));
        }
    }

    /**
     * States it in the record of a token.
     *
     * @throws ParameterException when it does not fit together, or a code is unknown
     */
    void putInto(AccessToken.Builder token) {
        boolean byRegency = role == Role.ANALYST || role == Role.OFFICE;
        if (byRegency == (regencies.isEmpty() && !wholeProvince) || (wholeProvince && !regencies.isEmpty())) {
            throw refused(
                    "analyst dan / and office: --regency CODE,CODE atau / or --whole-province; reader dan / and operator:"
                            + " tanpa keduanya / neither");
        }
        requireKnown();
        token.setRole(role.name())
                .setWholeProvince(wholeProvince || role == Role.OPERATOR)
                .setRegencies(List.copyOf(new TreeSet<>(regencies)));
    }

    private void requireKnown() {
        Set<String> known = new TreeSet<>(ReferenceData.load().regencies().keySet());
        regencies.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw refused("--regency: kode tidak dikenal / unknown code \"" + code + "\"; " + String.join(", ", known));
        });
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
