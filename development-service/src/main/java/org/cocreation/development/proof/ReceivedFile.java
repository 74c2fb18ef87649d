package org.cocreation.development.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cocreation.chassis.problem.Refusal;

/**
 * A file that somebody sent, on this machine's disk until it is looked at and kept: a slow or
 * broken connection holds nothing of the database, and leaves nothing.
 */
record ReceivedFile(Path path, String mediaType, long size, String sha256)
    implements AutoCloseable {

  static final long LONGEST_BYTES = 20_971_520;

  private static final int BUFFER_BYTES = 65_536;

  /**
   * @param name refines what its content says that it is, and never overrides it
   * @throws Refusal 413 for more than {@link #LONGEST_BYTES}, 415 for what a computer would run,
   *     422 for nothing at all
   * @throws IOException where the sender does not go on
   */
  static ReceivedFile of(InputStream sent, String name) throws IOException {
    Path path = Files.createTempFile("proof-", ".part");
    try {
      MessageDigest digest = newDigest();
      long size = copy(new DigestInputStream(sent, digest), path);
      if (size == 0) {
        throw Refusal.invalidField("body", "is empty: send the file");
      }
      return new ReceivedFile(
          path, FileTypes.of(path, name), size, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | RuntimeException e) {
      boolean ignored = Files.deleteIfExists(path);
      throw e;
    }
  }

  private static long copy(InputStream sent, Path path) throws IOException {
    long size = 0;
    byte[] buffer = new byte[BUFFER_BYTES];
    try (OutputStream to = Files.newOutputStream(path)) {
      for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
        size += read;
        if (size > LONGEST_BYTES) {
          pass(sent);
          throw new Refusal(
              413, "too-large", "A file has at most %d bytes: send a smaller one.", LONGEST_BYTES);
        }
        to.write(buffer, 0, read);
      }
    }
    return size;
  }

  /** Who sends something that is not taken reads why once all of it was let pass by. */
  static void pass(InputStream sent) throws IOException {
    long ignored = sent.transferTo(OutputStream.nullOutputStream());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public void close() throws IOException {
    boolean ignored = Files.deleteIfExists(path);
  }
}
