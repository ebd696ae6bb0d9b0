package id.ntb.ikm.form;

import id.ntb.ikm.privacy.OwnerKey;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an office says about its sheets beside what stands in them.
 *
 * @param mapping answers to what headings and cells leave open
 * @param effectiveFrom from when on rows hold that state neither a year of data nor a date
 * @param ownerKey what NIKs are hashed with; needed only where there are NIKs
 */
public record FormSettings(Mapping mapping, Optional<LocalDate> effectiveFrom, Optional<OwnerKey> ownerKey) {

    public static final FormSettings NONE = new FormSettings(Mapping.NONE, Optional.empty(), Optional.empty());
}
