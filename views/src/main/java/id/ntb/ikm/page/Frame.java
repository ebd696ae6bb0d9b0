package id.ntb.ikm.page;

import id.ntb.ikm.topic.Point;
import id.ntb.ikm.view.Account;
import id.ntb.ikm.view.ViewVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What all pages have around what they show.
 *
 * @param query parameters of the address, without those that are remembered
 * @param version that the page is of; empty where there is none yet
 * @param problem why the figures may not be the newest
 */
record Frame(
        Words words,
        Visitor visitor,
        String path,
        Map<String, String> query,
        Optional<ViewVersion> version,
        Optional<String> problem,
        PageAssets assets) {

    /** Where the page says in both languages and all themes; the address stays, and the choice is remembered. */
    String with(String parameter, String value) {
        Map<String, String> parameters = new LinkedHashMap<>(query);
        parameters.put(parameter, value);
        return path + "?" + Links.query(parameters);
    }

    String t(String key, Object... values) {
        return words.t(key, values);
    }

    /** The version's name, as everywhere; empty before the first. */
    String cursor() {
        return version.map(of -> of.getGeneration() + "." + of.getVersion()).orElse("");
    }

    /** How many records of offices the figures stand on. */
    long records() {
        return version.stream()
                .flatMap(of -> of.getAccounts().stream())
                .mapToLong(Account::getRead)
                .sum();
    }

    /** Whether firms at that point may be shown one by one; of the province whoever may see any. */
    boolean maySeeFirms(Point point) {
        return point.regency().equals(Point.ALL)
                ? words.names().regencies().stream().anyMatch(visitor.principal()::maySeeFirmsOf)
                : visitor.principal().maySeeFirmsOf(point.regency());
    }
}
