package org.cocreation.chassis.packing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Text as it is kept: the number of a dictionary (a byte), the text's CRC-32 (four), and the text
 * deflated (RFC 1951) after that dictionary and what is <em>known</em> of it, such as what stands
 * in other columns of its row. An event of a thousand bytes takes about two hundred.
 *
 * <p>A text is read with what was known when it was packed, to the character: take only columns
 * that never change. {@code unpacked(packed, known)} reads it in SQL.
 */
public final class Packed {

  private static final int HEAD = 1 + Integer.BYTES;

  /** Making one costs more than using it; more at a time than this are seldom at work. */
  private static final BlockingQueue<Deflater> DEFLATERS = new ArrayBlockingQueue<>(4);

  private Packed() {}

  /** Null for null. */
  public static byte[] pack(String text, String known) {
    if (text == null) {
      return null;
    }
    Dictionary dictionary = Dictionary.NEWEST;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(256);
    packed.writeBytes(
        ByteBuffer.allocate(HEAD).put(dictionary.number()).putInt(checksum(bytes)).array());
    Deflater idle = DEFLATERS.poll();
    Deflater deflater = idle == null ? new Deflater(Deflater.DEFAULT_COMPRESSION, true) : idle;
    deflater.setDictionary(dictionary.with(known));
    deflater.setInput(bytes);
    deflater.finish();
    byte[] some = new byte[1024];
    while (!deflater.finished()) {
      packed.write(some, 0, deflater.deflate(some));
    }
    deflater.reset();
    if (!DEFLATERS.offer(deflater)) {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /**
   * Null for null.
   *
   * @param known the same as when it was packed
   * @throws IllegalStateException where it is not what was packed
   */
  public static String unpack(byte[] packed, String known) {
    if (packed == null) {
      return null;
    }
    ByteBuffer head = ByteBuffer.wrap(packed);
    Dictionary dictionary = Dictionary.of(head.get());
    int checksum = head.getInt();
    byte[] bytes = inflate(packed, dictionary.with(known));
    if (checksum(bytes) != checksum) {
      throw new IllegalStateException("Something else was known when this text was packed");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] inflate(byte[] packed, byte[] dictionary) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(dictionary);
      inflater.setInput(packed, HEAD, packed.length - HEAD);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
      byte[] some = new byte[2048];
      while (!inflater.finished()) {
        int read = inflater.inflate(some);
        if (read == 0 && !inflater.finished()) {
          throw new IllegalStateException("The end of a packed text is missing");
        }
        bytes.write(some, 0, read);
      }
      return bytes.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalStateException("This is no packed text", e);
    } finally {
      inflater.end();
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
