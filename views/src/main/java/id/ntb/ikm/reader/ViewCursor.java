package id.ntb.ikm.reader;

import id.ntb.ikm.view.ViewVersion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one version of the views, the same for all ways of reading, e.g. {@code ikm1.42}.
 *
 * @param generation build of the views
 * @param version counts within the generation
 */
public record ViewCursor(String generation, long version) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,40})\\.(\\d{1,18})");

    public static ViewCursor of(ViewVersion version) {
        return new ViewCursor(version.getGeneration(), version.getVersion());
    }

    public static ViewCursor of(ViewSnapshot snapshot) {
        return of(snapshot.version());
    }

    /** The cursor that a text is; empty where it is none. */
    public static Optional<ViewCursor> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new ViewCursor(form.group(1), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return generation + "." + version;
    }
}
