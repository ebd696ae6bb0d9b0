package id.ntb.ikm.office;

import id.ntb.ikm.config.OfficeConfig;
import id.ntb.ikm.reference.ReferenceData;
import java.util.stream.Collectors;

/** The office that a command is for. */
final class Offices {

    private Offices() {}

    /** @throws IllegalArgumentException when none is named, or there is none of that code */
    static String required(OfficeConfig config, ReferenceData reference) {
        String office = config.office()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--office: kantor belum disebut; sebut kodenya, atau isi \"office\" di office.properties / no office"
                                + " named; name its code, or set \"office\" in office.properties"));
        if (!reference.offices().contains(office)) {
            throw new IllegalArgumentException("--office: kode \"" + office
                    + "\" tidak dikenal; yang ada / unknown code; there are:" + known(reference));
        }
        return office;
    }

    private static String known(ReferenceData reference) {
        return reference.offices().stream()
                .map(code -> "%n  %s  %s".formatted(code, name(code, reference)))
                .collect(Collectors.joining());
    }

    private static String name(String office, ReferenceData reference) {
        return office.equals(ReferenceData.PROVINCE_OFFICE)
                ? "Provinsi / the province"
                : reference.regencies().get(office).name();
    }
}
