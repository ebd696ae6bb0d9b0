package id.ntb.ikm.sheet;

/**
 * Rows by what they speak of. Twelve bytes in an open-addressed table where boxed entries take eighty: it is the only
 * part of a sheet that stays in memory, and a sheet may have a million rows.
 */
final class SlotRows {

    private static final int SMALLEST = 1 << 10;

    /** 2^64 divided by the golden ratio, which spreads neighbouring slots over the table. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] slots = new long[SMALLEST];

    /** 0 where a place is free; rows count from 1. */
    private int[] rows = new int[SMALLEST];

    private int size;

    /** The row that has the slot already; 0 where none had, and then this one has. */
    int putIfAbsent(long slot, int row) {
        int place = place(slot);
        if (rows[place] != 0) {
            return rows[place];
        }
        slots[place] = slot;
        rows[place] = row;
        size++;
        if (size > slots.length / 2) {
            grow();
        }
        return 0;
    }

    /** Where the slot is, or would be. The whole slot is compared, so that no two slots are ever taken for one. */
    private int place(long slot) {
        int mask = slots.length - 1;
        int place = (int) ((slot * SPREAD) >>> Integer.SIZE) & mask;
        while (rows[place] != 0 && slots[place] != slot) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldSlots = slots;
        int[] oldRows = rows;
        slots = new long[oldSlots.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldRows[i] != 0) {
                int place = place(oldSlots[i]);
                slots[place] = oldSlots[i];
                rows[place] = oldRows[i];
            }
        }
    }
}
