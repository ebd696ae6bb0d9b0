package id.ntb.ikm.form;

import id.ntb.ikm.grid.GridCell;
import java.util.Optional;

/** Puts tokens in the place of NIKs in rows that are given back to the office. */
public final class OwnerTokens {

    private static final String UNREADABLE =
            "(NIK tidak terbaca, lihat berkas asli / unreadable NIK, see your own file)";

    private final OwnerHashes hashes;

    public OwnerTokens(Optional<OwnerKey> key) {
        this.hashes = new OwnerHashes(key);
    }

    /** What a cell of the NIK column becomes; an empty one stays empty. */
    public GridCell of(GridCell cell) {
        Parsed parsed = hashes.parse(cell);
        if (parsed instanceof Parsed.Is is) {
            return GridCell.text(OwnerHashes.token(is.value()));
        }
        return parsed instanceof Parsed.Nothing ? GridCell.text("") : GridCell.text(UNREADABLE);
    }
}
