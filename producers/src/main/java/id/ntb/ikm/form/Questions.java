package id.ntb.ikm.form;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the headings of a sheet leave open. */
final class Questions {

    private static final List<Field> REQUIRED =
            List.of(Field.NAMA_USAHA, Field.KBLI, Field.NILAI_INVESTASI, Field.TENAGA_KERJA_L, Field.TENAGA_KERJA_P);

    private final Layout layout;
    private final FormSettings settings;
    private final Headings headings = Headings.load();

    Questions(Layout layout, FormSettings settings) {
        this.layout = layout;
        this.settings = settings;
    }

    List<Question> open() {
        List<Question> open = new ArrayList<>();
        layout.columns().stream()
                .filter(column -> column.field().isEmpty())
                .filter(column -> headings.meanings(column.heading()).size() > 1)
                .forEach(column -> open.add(meaning(column)));
        layout.repeated().forEach(column -> open.add(repeated(column)));
        Field.MONEY.stream().sorted().filter(this::lacksUnit).forEach(field -> open.add(unit(field)));
        if (layout.hasAny(Field.REGISTRATION) && lacks(Field.EDISI_KBLI)) {
            open.add(edition());
        }
        if (isDated() && lacks(Field.TAHUN_DATA) && lacks(Field.TANGGAL_BERLAKU)) {
            open.add(year());
        }
        return open;
    }

    void requireNone() {
        List<Question> open = open();
        if (!open.isEmpty()) {
            String how = open.stream().map(Questions::line).collect(Collectors.joining());
            throw new ProblemException(text(
                    "ada pertanyaan yang hanya dapat dijawab kantor; jawab di berkas pemetaan (--mapping BERKAS; ikm check"
                            + " --write-mapping BERKAS membuatnya)",
                    "questions that only the office can answer; answer them in a mapping file (--mapping FILE; ikm check"
                            + " --write-mapping FILE makes one):" + how));
        }
        requireColumns();
    }

    private void requireColumns() {
        List<String> missing =
                REQUIRED.stream().filter(this::lacks).map(Field::word).toList();
        if (layout.hasAny(Field.REGISTRATION) && !missing.isEmpty()) {
            throw new ProblemException(text(
                    "kolom wajib tidak ditemukan: " + missing
                            + "; periksa judulnya, atau sebut kolomnya di berkas pemetaan: kolom.JUDUL = "
                            + missing.get(0),
                    "required columns were not found: " + missing
                            + "; check the headings, or name the column in the mapping file"));
        }
    }

    private static String line(Question question) {
        return System.lineSeparator() + "  " + question.choice() + System.lineSeparator() + "    "
                + question.text().line();
    }

    private boolean lacks(Field field) {
        return layout.of(field).isEmpty() && settings.mapping().constant(field).isEmpty();
    }

    /** Whether its rows hold from a date on; a month of production is a date of its own. */
    private boolean isDated() {
        return layout.hasAny(Field.REGISTRATION) && settings.effectiveFrom().isEmpty();
    }

    private boolean lacksUnit(Field field) {
        boolean matters = field == Field.NILAI_INVESTASI || !lacks(Field.PERIODE);
        return matters
                && layout.of(field)
                        .map(Column::heading)
                        .filter(heading -> settings.mapping().unit(heading).isEmpty()
                                && Heading.unit(heading).isEmpty())
                        .isPresent();
    }

    private Question meaning(Column column) {
        List<String> words =
                headings.meanings(column.heading()).stream().map(Field::word).toList();
        boolean workers = words.contains(Field.TENAGA_KERJA_P.word());
        Bilingual question = workers
                ? text(
                        "P di sini pria (tenaga_kerja_l) atau perempuan (tenaga_kerja_p)?",
                        "does P mean men (tenaga_kerja_l) or women (tenaga_kerja_p)?")
                : text("kolom ini tentang apa?", "what is this column about?");
        return new Question("kolom." + column.heading(), words, question);
    }

    private static Question repeated(Column column) {
        return new Question(
                "kolom." + column.heading(),
                List.of(Field.ABAIKAN.word(), column.field().orElseThrow().word()),
                text(
                        "ada kolom lain dengan arti yang sama; abaikan kolom ini, atau yang lain?",
                        "another column means the same; is this one to be ignored (abaikan), or the other?"));
    }

    private Question unit(Field field) {
        return new Question(
                "satuan." + layout.of(field).orElseThrow().heading(),
                List.of("rupiah", "ribu", "juta"),
                text(
                        "angkanya dalam rupiah, ribuan atau jutaan rupiah?",
                        "are the amounts in rupiah, thousands (ribu) or millions (juta) of rupiah?"));
    }

    private static Question edition() {
        return new Question(
                "tetap." + Field.EDISI_KBLI.word(),
                List.of("2015", "2020", "2025"),
                text(
                        "kode KBLI menurut edisi tahun berapa? Kode yang sama berarti lain di edisi lain",
                        "which edition are the KBLI codes from? The same code means something else in another edition"));
    }

    private static Question year() {
        return new Question(
                "tetap." + Field.TAHUN_DATA.word(),
                List.of("2024", "2025", "…"),
                text(
                        "data tahun berapa? Berlaku sejak 1 Januari tahun itu; untuk tanggal lain pakai --effective-from",
                        "which year is the data of? It holds from 1 January on; for another date use --effective-from"));
    }
}
