package id.ntb.ikm.server;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What rows can be had as. */
enum Format {
    JSON(Json.MEDIA_TYPE),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    static final String PARAMETER = "format";

    private static final List<Format> ALL = List.of(values());

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The one that the query names, since a link in a page cannot say it otherwise, or else the one that {@code Accept} prefers. */
    static Format of(Context context, Query query) {
        return query.value(PARAMETER).map(Format::named).orElseGet(() -> preferred(context.header(Header.ACCEPT)));
    }

    private static Format named(String word) {
        List<String> words = ALL.stream().map(Format::word).toList();
        int place = words.indexOf(word);
        if (place < 0) {
            throw ProblemDocument.unknownValue(
                    PARAMETER, "format must be one of " + String.join(", ", words) + ", not \"" + word + "\"", words);
        }
        return ALL.get(place);
    }

    /** JSON where another one is not preferred to it: most clients accept anything. */
    private static Format preferred(String accept) {
        List<Accepted> accepted = accept == null
                ? List.of()
                : Arrays.stream(accept.split(",")).map(Accepted::parse).toList();
        return ALL.stream()
                .max(Comparator.comparingDouble((Format format) -> format.weight(accepted))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(JSON);
    }

    private double weight(List<Accepted> accepted) {
        Optional<Accepted> nearest = accepted.stream()
                .filter(one -> one.matches(mediaType))
                .max(Comparator.comparingInt(one -> one.type().length()));
        return nearest.map(Accepted::weight).orElse(0.0);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With what a header says of it beside the type. */
    String contentType() {
        return this == CSV ? mediaType + "; charset=utf-8; header=present" : mediaType;
    }

    /** A range of {@code Accept} (RFC 9110, 12.5.1). */
    private record Accepted(String type, double weight) {

        static Accepted parse(String text) {
            String[] parts = text.split(";");
            double weight = Arrays.stream(parts)
                    .skip(1)
                    .map(String::strip)
                    .filter(part -> part.startsWith("q="))
                    .findFirst()
                    .map(part -> number(part.substring(2)))
                    .orElse(1.0);
            return new Accepted(parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT), weight);
        }

        private static double number(String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                return 0; // nobody asks for what they cannot weigh
            }
        }

        boolean matches(String mediaType) {
            return type.equals("*/*")
                    || type.equals(mediaType)
                    || (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1)));
        }
    }
}
