package id.ntb.ikm.sheet;

import id.ntb.ikm.form.FormSettings;
import id.ntb.ikm.identity.IkmIds;
import id.ntb.ikm.reference.ReferenceData;
import id.ntb.ikm.rule.EventRules;
import java.time.InstantSource;

/**
 * All that reading a file depends on beside the file, so that checking and publishing judge alike.
 *
 * @param defaults what rows need not say
 * @param form about sheets with an office's own headings
 * @param ids of firms whose rows state none
 * @param clock says what is recorded in the future
 */
public record SheetSettings(
        RowDefaults defaults,
        EventRules rules,
        ReferenceData reference,
        FormSettings form,
        IkmIds ids,
        InstantSource clock) {

    /** With this computer's clock. */
    public SheetSettings(
            RowDefaults defaults, EventRules rules, ReferenceData reference, FormSettings form, IkmIds ids) {
        this(defaults, rules, reference, form, ids, InstantSource.system());
    }

    /** For files that leave nothing open: NDJSON, CSV with the names of the fields. */
    public static SheetSettings of(RowDefaults defaults, EventRules rules) {
        return new SheetSettings(defaults, rules, ReferenceData.load(), FormSettings.NONE, IkmIds.NONE);
    }
}
