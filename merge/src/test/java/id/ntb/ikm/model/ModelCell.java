package id.ntb.ikm.model;

/** Where something counts. */
record ModelCell(String sector, String regency) {

    /** Whether this cell is part of a point, in either place of which {@code *} stands for all. */
    boolean isIn(ModelCell point) {
        return (point.sector.equals("*") || point.sector.equals(sector))
                && (point.regency.equals("*") || point.regency.equals(regency));
    }
}
