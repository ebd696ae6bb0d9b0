package id.ntb.ikm.command;

/** Hears how far a file has been read. */
interface ReadingProgress {

    /** Nobody listens. */
    ReadingProgress NONE = new ReadingProgress() {
        @Override
        public void begin(long lines) {}

        @Override
        public void at(long line) {}

        @Override
        public void end() {}
    };

    /** Reading begins of a file with so many lines; 0 where nobody knows. */
    void begin(long lines);

    /** A row was read that stands on this line. */
    void at(long line);

    /** Reading has ended, well or not. */
    void end();
}
