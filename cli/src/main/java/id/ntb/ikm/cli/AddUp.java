package id.ntb.ikm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Checks from outside, with what the API returns, that the views add up. */
final class AddUp {

    private final ViewsClient client;
    private final Result headlines;
    private final Result production;
    private final Result programs;

    /** Reads all views once and compares them. */
    AddUp(ViewsClient client) {
        this.client = client;
        this.headlines = compare(
                FigureSums.of(List.of(client.get("province"))), rows("sectors"), rows("regencies"), rows("cells"));
        this.production = compareBy("production");
        this.programs = compareBy("programs");
    }

    /** Whether sectors, regencies, cells and the province agree in every figure. */
    boolean holds() {
        return headlines.same && production.same && programs.same;
    }

    /** The same in one line. */
    String verdict() {
        return "%s: sektor = kabupaten/kota = sel = provinsi / sectors = regencies = cells = province"
                        .formatted(holds() ? "COCOK / THEY ADD UP" : "TIDAK COCOK / THEY DO NOT ADD UP")
                + " (%d headline figures, %d of production, %d of programmes)"
                        .formatted(headlines.figures, production.figures, programs.figures);
    }

    private Result compareBy(String view) {
        return compare(
                rows(view + "?by=province"),
                rows(view + "?by=sector"),
                rows(view + "?by=regency"),
                rows(view + "?by=cell"));
    }

    private FigureSums rows(String view) {
        return FigureSums.of(client.get(view).path("rows"));
    }

    private static Result compare(FigureSums province, FigureSums... others) {
        return new Result(List.of(others).stream().allMatch(province::equals), province.figures());
    }

    private record Result(boolean same, int figures) {}

    /** Records that could not be merged, in the version that is shown now. */
    long deadLetters() {
        long count = 0;
        for (JsonNode account : client.get("version").path("accounts")) {
            count += account.path("deadLettered").asLong();
        }
        return count;
    }
}
