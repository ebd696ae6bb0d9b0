package id.ntb.ikm.contribution;

import id.ntb.ikm.event.Registration;
import id.ntb.ikm.reference.Commodity;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.topic.Point;

/**
 * Rule 5, the first that applies: the sector that the office assigned; the programme sector of the first of its
 * commodities that has one; the longest KBLI prefix of the stated edition; UNMAPPED.
 */
public final class SectorRule {

    private final ReferenceData reference;

    public SectorRule(ReferenceData reference) {
        this.reference = reference;
    }

    public String sectorOf(Registration registration) {
        if (registration.getSector() != null) {
            return registration.getSector();
        }
        for (String code : registration.getCommodities()) {
            Commodity commodity = reference.commodities().get(code);
            if (commodity != null && commodity.programmeSector().isPresent()) {
                return commodity.programmeSector().get();
            }
        }
        return reference
                .sectorOfKbli(registration.getKbli(), registration.getKbliEdition())
                .orElse(Point.UNMAPPED);
    }
}
