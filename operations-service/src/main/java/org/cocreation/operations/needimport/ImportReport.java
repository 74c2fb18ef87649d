package org.cocreation.operations.needimport;

import java.util.List;
import org.cocreation.chassis.language.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file, line by line where something was wrong. */
@Schema(
    name = "ImportReport",
    examples =
        """
        {"lines": 3, "imported": 1, "repeated": 1, "dryRun": false,
         "rejected": [{"line": 4, "field": "frequency", "value": "often",
                       "problem": "must be one of EVERY_SHIFT, DAILY, WEEKLY, MONTHLY, RARELY"}]}""")
public record ImportReport(
    @Schema(description = "How many lines said something; the header and empty ones do not.")
        int lines,
    @Schema(description = "How many needs are new; in a dry run, would be.") int imported,
    @Schema(description = "How many were there already and stay as they are.") int repeated,
    @Schema(description = "Whether it was only looked at.") boolean dryRun,
    @Schema(description = "All that is wrong, in the order of the file; such lines are left out.")
        List<Rejected> rejected) {

  /**
   * Something wrong in a line.
   *
   * @param line as an editor counts, from 1; where a quoted field has several lines, the first
   * @param field the column; absent where the line as a whole is wrong
   * @param value what stands there, cut off where it is long
   */
  @Schema(name = "RejectedLine")
  public record Rejected(long line, String field, String value, String problem) {

    private static final int SHOWN = 100;

    static Rejected of(long line, String field, String value, @Said String problem) {
      String shown =
          value == null || value.isBlank()
              ? null
              : value.codePointCount(0, value.length()) <= SHOWN
                  ? value
                  : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
      return new Rejected(line, field, shown, problem);
    }
  }
}
