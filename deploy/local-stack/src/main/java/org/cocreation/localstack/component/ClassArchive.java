package org.cocreation.localstack.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.cocreation.localstack.Checkout;

/**
 * The loaded classes of a program, kept so that its next start takes half the processor time. The
 * first run of a program writes them when it ends in order, which takes it some seconds more. Java
 * checks itself whether an archive fits, but does not write a better one: so each build of a
 * program has its own, and only a run that came up counts.
 */
final class ClassArchive {
  private final Path kept;
  private final Path fresh;
  private final String family;

  /**
   * @param location where the program is: programs at other places keep their own archives
   * @param version changes when the program changes; an archive fits the JVM's settings, too
   * @param fresh where this run may write
   */
  ClassArchive(Checkout checkout, String name, String location, String version, Path fresh) {
    family = "%s-%08x-".formatted(name, location.hashCode());
    String build =
        "%08x-java%s.jsa".formatted((version + JavaCommand.MODEST).hashCode(), Runtime.version());
    this.kept = checkout.cache().resolve("classes").resolve(family + build);
    this.fresh = fresh;
  }

  List<String> flags() {
    try {
      Files.createDirectories(kept.getParent());
      Files.deleteIfExists(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String flag =
        Files.exists(kept) ? "-XX:SharedArchiveFile=" + kept : "-XX:ArchiveClassesAtExit=" + fresh;
    return List.of(flag, "-Xlog:cds*=off");
  }

  /** Takes what the run that ended has written. Archives of earlier builds go. */
  void keep() {
    if (!Files.exists(fresh)) {
      return;
    }
    try (DirectoryStream<Path> earlier = Files.newDirectoryStream(kept.getParent(), family + "*")) {
      for (Path archive : earlier) {
        Files.deleteIfExists(archive);
      }
      Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException notNeeded) {
      discard();
    }
  }

  void discard() {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
