package id.ntb.ikm.page;

import id.ntb.ikm.view.IkmView;
import java.util.Arrays;
import java.util.Locale;

/** What the shades of the map can stand for. Shades are for the eye, so they may be rounded; the number stands beside them. */
enum MapMeasure {
    UNITS,
    VALUE,
    REPORTING,
    LICENSED,
    EXPIRING;

    private static final int SHADES = 5;

    static MapMeasure of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(UNITS);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    double figure(IkmView row) {
        return switch (this) {
            case UNITS -> row.getUnits();
            case VALUE -> row.getLast12().getValueIdr();
            case REPORTING ->
                share(row.getReporting().getReportingUnits(), row.getReporting().getExpectedUnits());
            case LICENSED -> share(row.getUnitsLicensed(), row.getUnits());
            case EXPIRING -> row.getCertificatesExpiring90d();
        };
    }

    /** 0 to 4, by how much of the greatest it is. */
    int shade(IkmView row, double greatest) {
        return greatest <= 0 ? 0 : (int) Math.min(SHADES - 1L, Math.round(figure(row) / greatest * SHADES - 0.5));
    }

    String shown(IkmView row, Notation in) {
        return switch (this) {
            case UNITS -> in.count(row.getUnits());
            case VALUE -> in.shortRupiah(row.getLast12().getValueIdr());
            case REPORTING ->
                in.percent(
                        row.getReporting().getReportingUnits(),
                        row.getReporting().getExpectedUnits());
            case LICENSED -> in.percent(row.getUnitsLicensed(), row.getUnits());
            case EXPIRING -> in.count(row.getCertificatesExpiring90d());
        };
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
