package org.cocreation.localstack.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cocreation.localstack.StackDirectory;

/** How Kafka logs: warnings only, to standard output, which is its log file. */
final class ChildLogging {
  private static final String RESOURCE = "log4j2.properties";

  private ChildLogging() {}

  static Path writeTo(StackDirectory directory) {
    Path file = directory.run(RESOURCE);
    try (InputStream input = ChildLogging.class.getResourceAsStream(RESOURCE)) {
      Path fresh = Files.createTempFile(file.getParent(), "log4j2", ".properties");
      Files.copy(input, fresh, StandardCopyOption.REPLACE_EXISTING);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
