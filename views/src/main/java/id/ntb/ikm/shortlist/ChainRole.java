package id.ntb.ikm.shortlist;

import id.ntb.ikm.view.ProfileRegistration;

/** What an IKM is in the chain of a commodity, as far as offices say it: they name commodities, and no steps of a chain. */
public enum ChainRole {
    /** It lives from the commodity: its registration names it first. */
    MAIN {
        @Override
        boolean isOf(ProfileRegistration firm, String commodity) {
            return firm.getCommodities().indexOf(commodity) == 0;
        }
    },
    /** Its registration names the commodity after others. */
    ALSO {
        @Override
        boolean isOf(ProfileRegistration firm, String commodity) {
            return firm.getCommodities().indexOf(commodity) > 0;
        }
    },
    /** It takes part in a programme for the commodity. */
    ENROLLED {
        @Override
        boolean isOf(ProfileRegistration firm, String commodity) {
            return firm.getEnrolments().stream().anyMatch(enrolment -> commodity.equals(enrolment.getCommodity()));
        }
    };

    abstract boolean isOf(ProfileRegistration firm, String commodity);
}
