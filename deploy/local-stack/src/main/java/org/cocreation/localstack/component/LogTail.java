package org.cocreation.localstack.component;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, which may be far larger than our memory. */
public final class LogTail {
  private static final int FIRST_LOOK = 64 * 1024;
  private static final int LONGEST_LOOK = 8 * 1024 * 1024;

  private LogTail() {}

  /** The last lines, as many as these if there are so many within the last 8 MB. */
  public static List<String> lines(Path log, int count) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long size = file.length();
      for (int look = FIRST_LOOK; ; look *= 4) {
        int length = (int) Math.min(size, look);
        byte[] end = new byte[length];
        file.seek(size - length);
        file.readFully(end);
        List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
        boolean isCut = length < size;
        if (isCut && !lines.isEmpty()) {
          lines = lines.subList(1, lines.size());
        }
        if (lines.size() >= count || !isCut || look >= LONGEST_LOOK) {
          return lines.subList(Math.max(0, lines.size() - count), lines.size());
        }
      }
    }
  }
}
