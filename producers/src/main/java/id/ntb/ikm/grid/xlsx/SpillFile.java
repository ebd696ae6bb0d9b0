package id.ntb.ikm.grid.xlsx;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * Blocks of bytes on disk, for as long as the process needs them and nobody else's eyes: a worksheet may have NIKs in it.
 * The file is its owner's, is gone as soon as it is closed (by the operating system, also where the process was killed),
 * and is encrypted with a key that is never written down.
 */
final class SpillFile implements Closeable {

    private static final int KEY_BITS = 128;
    private static final int IV_BYTES = 16;

    private final FileChannel channel;
    private final SecretKey key;
    private final Cipher cipher;

    /** Where blocks begin and how long they are; two arrays, because there may be a million of them. */
    private long[] places = new long[1 << 10];

    private int[] lengths = new int[1 << 10];
    private long end;

    private SpillFile(FileChannel channel, SecretKey key, Cipher cipher) {
        this.channel = channel;
        this.key = key;
        this.cipher = cipher;
    }

    static SpillFile create(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "ikm-", ".tmp"); // readable by its owner only
        return on(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    static SpillFile on(FileChannel channel) {
        try {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(KEY_BITS);
            return new SpillFile(channel, keys.generateKey(), Cipher.getInstance("AES/CTR/NoPadding"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /** Writes a block that is not empty; one that is there already stays as it is. */
    void write(int block, byte[] content) throws IOException {
        if (block < lengths.length && lengths[block] > 0) {
            return;
        }
        if (block >= lengths.length) {
            int room = Math.max(block + 1, lengths.length * 2);
            places = Arrays.copyOf(places, room);
            lengths = Arrays.copyOf(lengths, room);
        }
        places[block] = end;
        ByteBuffer encrypted = ByteBuffer.wrap(crypt(Cipher.ENCRYPT_MODE, block, content));
        while (encrypted.hasRemaining()) {
            end += channel.write(encrypted, end);
        }
        lengths[block] = content.length;
    }

    /** Reads a block that was written. */
    byte[] read(int block) throws IOException {
        ByteBuffer encrypted = ByteBuffer.allocate(lengths[block]);
        while (encrypted.hasRemaining()) {
            if (channel.read(encrypted, places[block] + encrypted.position()) < 0) {
                throw new EOFException();
            }
        }
        return crypt(Cipher.DECRYPT_MODE, block, encrypted.array());
    }

    /** In counter mode each block begins counting at a number of its own; and no block is written twice. */
    private byte[] crypt(int mode, int block, byte[] content) {
        try {
            byte[] counter = ByteBuffer.allocate(IV_BYTES).putLong(block).array();
            cipher.init(mode, key, new IvParameterSpec(counter));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES fits any content", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
