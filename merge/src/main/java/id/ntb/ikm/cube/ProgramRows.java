package id.ntb.ikm.cube;

import id.ntb.ikm.topic.RowKey;
import id.ntb.ikm.view.ProgramView;

/** Makes programme rows; there is one only where somebody is enrolled. */
final class ProgramRows {

    private final Cube cube;

    ProgramRows(Cube cube) {
        this.cube = cube;
    }

    ViewRow of(SumKey.Program key) {
        Tally tally = cube.program(key);
        RowKey row = new RowKey.Program(key.point(), key.program(), key.edition(), key.commodity());
        return ViewRow.of(row, tally.isEmpty() ? null : view(key, tally));
    }

    private static ProgramView view(SumKey.Program key, Tally tally) {
        return ProgramView.newBuilder()
                .setSector(key.point().sector())
                .setRegency(key.point().regency())
                .setProgram(key.program())
                .setEdition(key.edition())
                .setCommodity(key.commodity().isEmpty() ? null : key.commodity())
                .setUnits(tally.get(Measures.UNITS))
                .setWorkers(tally.get(Measures.WORKERS))
                .setVersion(0)
                .build();
    }
}
