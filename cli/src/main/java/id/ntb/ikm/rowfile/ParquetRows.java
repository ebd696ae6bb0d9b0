package id.ntb.ikm.rowfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.avro.Conversions;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;

/**
 * One row for each figure, as in CSV; {@code number} has those that are numbers, as decimals. What the rows stand on is in the file's own
 * metadata, under names that begin with {@code ikm.}.
 */
final class ParquetRows implements RowFormat.Writing {

    private static final int SCALE = 3;
    private static final Schema DECIMAL = LogicalTypes.decimal(38, SCALE).addToSchema(Schema.create(Schema.Type.BYTES));
    private static final Schema SCHEMA = schema();

    /** As far as the decimal reaches. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,35}(\\.\\d{1,3})?");

    private static Schema schema() {
        SchemaBuilder.FieldAssembler<Schema> fields =
                SchemaBuilder.record("Figure").namespace("id.ntb.ikm").fields().requiredString("view");
        for (String name : RowKeys.NAMES) {
            fields = fields.requiredString(name);
        }
        return fields.requiredString("figure")
                .requiredString("value")
                .name("number")
                .type(Schema.createUnion(Schema.create(Schema.Type.NULL), DECIMAL))
                .withDefault(null)
                .endRecord();
    }

    /** Not compressed: texts that come again are numbered, and Hadoop's classes for compression would bring much more of it. */
    @Override
    public void write(RowDocument document, OutputStream out) throws IOException {
        GenericData data = new GenericData();
        data.addLogicalTypeConversion(new Conversions.DecimalConversion());
        try (ParquetWriter<GenericRecord> writer = AvroParquetWriter.<GenericRecord>builder(new StreamOutputFile(out))
                .withSchema(SCHEMA)
                .withDataModel(data)
                .withConf(new PlainParquetConfiguration())
                .withExtraMetaData(metadata(document))
                .build()) {
            for (String view : RowDocument.VIEWS) {
                for (SpecificRecordBase row : document.of(view)) {
                    write(writer, view, row);
                }
            }
        }
    }

    private static Map<String, String> metadata(RowDocument document) throws JsonProcessingException {
        Map<String, String> metadata = new TreeMap<>();
        document.facts().forEach((name, value) -> metadata.put("ikm." + name, value));
        metadata.put("ikm.accounts", new ObjectMapper().writeValueAsString(document.accounts()));
        return metadata;
    }

    private static void write(ParquetWriter<GenericRecord> writer, String view, SpecificRecordBase row)
            throws IOException {
        List<String> keys = RowKeys.of(row);
        for (Map.Entry<String, String> figure : RowKeys.figures(row).entrySet()) {
            GenericRecordBuilder line = new GenericRecordBuilder(SCHEMA)
                    .set("view", view)
                    .set("figure", figure.getKey())
                    .set("value", figure.getValue())
                    .set("number", number(figure.getValue()));
            for (int key = 0; key < keys.size(); key++) {
                line.set(RowKeys.NAMES.get(key), keys.get(key));
            }
            writer.write(line.build());
        }
    }

    private static BigDecimal number(String value) {
        return NUMBER.matcher(value).matches() ? new BigDecimal(value).setScale(SCALE) : null;
    }
}
