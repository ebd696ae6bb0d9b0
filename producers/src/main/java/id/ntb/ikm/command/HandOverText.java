package id.ntb.ikm.command;

import id.ntb.ikm.event.Registration;
import java.util.ArrayList;
import java.util.List;

/** A hand-over as a clerk reads it, Indonesian before English. */
final class HandOverText {

    static final String DRY_RUN = "belum dikirim / not sent (--dry-run)";

    private static final String FROM_VIEWS =
            "isi pendaftaran diambil dari tampilan provinsi: tanda pemilik, serta sektor dan skala"
                    + " menurut kantor, tidak ikut / what it says is taken from the province's views: the owner's mark, and"
                    + " sector and scale as the office stated them, are not carried over";

    private HandOverText() {}

    static List<String> of(HandOver handOver, Registration event, HandOverBasis basis) {
        List<String> lines = new ArrayList<>();
        lines.add(event.getIkmId() + " " + event.getName() + ": diserahkan oleh " + event.getOffice() + " kepada "
                + event.getRegency() + " sejak " + event.getEffectiveFrom() + " / handed over by " + event.getOffice()
                + " to " + event.getRegency() + " from " + event.getEffectiveFrom());
        lines.add("  isi lain seperti pendaftaran sejak / all else as registered from: "
                + basis.registration().getEffectiveFrom());
        if (!handOver.byProvince()) {
            lines.add("  kantor " + event.getRegency() + " perlu mendaftarkan IKM ini sejak tanggal itu / office "
                    + event.getRegency() + " is to register the firm from that date");
        }
        if (basis.fromViews()) {
            lines.add("  " + FROM_VIEWS);
        }
        basis.holder()
                .ifPresent(office -> lines.add("  akan ditahan sampai " + office
                        + " menyerahkan IKM ini / will be held until " + office + " hands the firm over"));
        return lines;
    }

    static IllegalArgumentException unknown(String ikmId, String views) {
        return new IllegalArgumentException(ikmId
                + ": kantor ini belum pernah mendaftarkan IKM itu dari kotak keluar ini, dan server tampilan di "
                + views
                + " tidak mengenalnya; periksa ikmId, --outbox, atau sebut server tampilan dengan --views / this office"
                + " has not registered that firm from this outbox, and the view server at " + views
                + " does not know it; check the ikmId, --outbox, or name a view server by --views");
    }

    static IllegalArgumentException otherOffices(String ikmId, String regency) {
        return new IllegalArgumentException(ikmId + ": menurut tampilan provinsi IKM ini milik kantor " + regency
                + "; hanya kantor itu yang dapat menyerahkannya / by the province's views the firm is office "
                + regency + "'s, which alone can hand it over");
    }
}
