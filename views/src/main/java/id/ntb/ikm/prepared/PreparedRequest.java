package id.ntb.ikm.prepared;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a client says of itself that decides about the form of an answer.
 *
 * @param ifNoneMatch what it has already: its header of that name, or null
 * @param acceptEncoding its header of that name, or null
 * @param personal whether it had to say who it is, so that no cache may show its answers to others
 */
public record PreparedRequest(String ifNoneMatch, String acceptEncoding, boolean personal) {

    /** If-None-Match names the tag; also marked as weak (RFC 9110, 13.1.2). */
    boolean knows(String tag) {
        return items(ifNoneMatch)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    /** Named, or meant by {@code *}, and not with a weight of zero. */
    public boolean acceptsGzip() {
        Optional<String> named = items(acceptEncoding)
                .filter(one -> names("gzip", one) || names("x-gzip", one))
                .findFirst();
        return named.or(() ->
                        items(acceptEncoding).filter(one -> names("*", one)).findFirst())
                .filter(one -> !one.replace(" ", "").matches("[^;]+;q=0(\\.0*)?"))
                .isPresent();
    }

    private static boolean names(String coding, String item) {
        int end = item.indexOf(';');
        return (end < 0 ? item : item.substring(0, end)).strip().equalsIgnoreCase(coding);
    }

    private static Stream<String> items(String header) {
        return header == null
                ? Stream.empty()
                : Arrays.stream(header.split(",")).map(String::strip);
    }
}
