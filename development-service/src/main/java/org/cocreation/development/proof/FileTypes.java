package org.cocreation.development.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.cocreation.chassis.problem.Refusal;

/**
 * What a file is, by what is in it; what a computer would run by that, or by its name, is refused.
 */
final class FileTypes {

  private static final Tika TIKA = new Tika();
  private static final MediaTypeRegistry KNOWN = MediaTypeRegistry.getDefaultRegistry();

  /** These, and all that are of their kind. */
  private static final Set<String> EXECUTABLE =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-msi",
          "application/x-ms-installer",
          "application/x-elf",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-coredump",
          "application/x-mach-o",
          "application/java-vm",
          "application/java-archive",
          "application/vnd.android.package-archive",
          "application/x-sh",
          "application/x-csh",
          "application/x-bat",
          "application/javascript",
          "text/javascript",
          "text/x-vbscript",
          "text/x-perl",
          "text/x-python");

  /** Text by its content, and yet run where it is opened. */
  private static final Pattern RUN_BY_NAME =
      Pattern.compile(
          "(?i).*[.](ps1|psm1|hta|lnk|wsf|wsh|desktop|scr|rb|php|applescript|command|jar)");

  private FileTypes() {}

  /**
   * @throws Refusal 415 for what a computer would run
   */
  static String of(Path file, String name) throws IOException {
    if (RUN_BY_NAME.matcher(name).matches()) {
      throw new Refusal(
          415,
          "executable-file",
          "A computer would run a file that is called so (%s): nothing of that kind is taken. Give the"
              + " address where it is instead.",
          name);
    }
    Metadata said = new Metadata();
    said.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    MediaType type;
    try (TikaInputStream content = TikaInputStream.get(file)) {
      type = TIKA.getDetector().detect(content, said);
    }
    for (MediaType kind = type; kind != null; kind = KNOWN.getSupertype(kind)) {
      if (EXECUTABLE.contains(kind.getBaseType().toString())) {
        throw new Refusal(
            415,
            "executable-file",
            "By its content this is a program (%s), whatever it is called: nothing that a computer"
                + " would run is taken. Give the address where it is instead.",
            type.getBaseType());
      }
    }
    return type.getBaseType().toString();
  }
}
