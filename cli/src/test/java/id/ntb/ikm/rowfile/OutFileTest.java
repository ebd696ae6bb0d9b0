package id.ntb.ikm.rowfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.cube.ViewRow;
import id.ntb.ikm.view.ProgramView;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.avro.Conversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of the views as files. */
class OutFileTest {

    private static final ProgramView ROW = new ProgramView("PANGAN", "5202", "=EXPO", "01", null, 2L, 31L, 0L);
    private static final RowDocument DOCUMENT = new RowDocument(
            Map.of("asOf", "2025-12-31"),
            List.of(Map.of("office", "5202")),
            List.of(new ViewRow(new ViewRow.Id("program", "PANGAN|5202|=EXPO|01|"), ROW)));

    @TempDir
    private Path directory;

    @Test
    void csvHasALineForEachFigureAndNoFormulas() throws IOException {
        assertThat(Files.readString(written("rows.csv")))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFview,sector,regency,period,program,edition,commodity,figure,value",
                        "about,,,,,,,asOf,2025-12-31",
                        "program,PANGAN,5202,,'=EXPO,01,,units,2",
                        "program,PANGAN,5202,,'=EXPO,01,,workers,31",
                        ""));
    }

    @Test
    void xlsxKeepsCodesAsTextAndFiguresAsNumbers() throws IOException {
        try (ZipFile workbook = new ZipFile(written("rows.xlsx").toFile())) {
            String sheet = new String(
                    workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet8.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("<is><t>01</t></is>", "<v>31</v>", "<t>workers</t>");
        }
    }

    @Test
    void jsonHasTheFieldsOfTheViewServer() throws IOException {
        assertThat(Files.readString(written("rows.json")))
                .contains("\"asOf\" : \"2025-12-31\"", "\"program\" : \"=EXPO\"", "\"commodity\" : null");
    }

    @Test
    void parquetHasExactNumbersAndSaysWhatTheyStandOn() throws IOException {
        GenericData data = new GenericData();
        data.addLogicalTypeConversion(new Conversions.DecimalConversion());
        InputFile file = new LocalInputFile(written("rows.parquet"));
        try (ParquetReader<GenericRecord> reader = AvroParquetReader.<GenericRecord>builder(
                        file, new PlainParquetConfiguration())
                .withDataModel(data)
                .build()) {
            assertThat(reader.read()).asString().contains("\"program\": \"=EXPO\"", "\"figure\": \"units\"");
            assertThat(reader.read().get("number")).isEqualTo(new BigDecimal("31.000"));
            assertThat(reader.read()).isNull();
        }
        try (ParquetFileReader reader = ParquetFileReader.open(
                file,
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
            assertThat(reader.getFileMetaData().getKeyValueMetaData())
                    .containsEntry("ikm.asOf", "2025-12-31")
                    .containsEntry("ikm.accounts", "[{\"office\":\"5202\"}]");
        }
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path file = Files.writeString(directory.resolve("mine.csv"), "mine");
        assertThatThrownBy(() -> OutFile.named(file)).hasMessageContaining("is there already");
        OutFile late = OutFile.named(directory.resolve("late.csv"));
        Files.writeString(directory.resolve("late.csv"), "mine");
        assertThatThrownBy(() -> late.write(DOCUMENT)).isInstanceOf(OutFileException.class);
        assertThat(directory.resolve("late.csv")).hasContent("mine");
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).as("and no part is left").hasSize(2);
        }
    }

    @Test
    void namesSayTheFormat() {
        assertThatThrownBy(() -> OutFile.named(directory.resolve("rows.pdf")))
                .hasMessageContaining(".json, .csv, .xlsx or .parquet");
        assertThatThrownBy(() -> OutFile.named(directory.resolve("nowhere/rows.csv")))
                .hasMessageContaining("there is no directory");
    }

    private Path written(String name) {
        Path file = directory.resolve(name);
        OutFile.named(file).write(DOCUMENT);
        return file;
    }
}
