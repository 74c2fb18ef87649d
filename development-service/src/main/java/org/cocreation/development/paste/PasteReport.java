package org.cocreation.development.paste;

import java.util.List;
import java.util.Map;
import org.cocreation.chassis.language.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became, or would become, of each line that was pasted. */
@Schema(
    name = "PasteReport",
    examples =
        """
        {"dryRun": true, "proposed": 1, "header": "Feature\\tOwner", "ignoredColumns": ["Owner"],
         "lines": [
           {"line": 2, "outcome": "PROPOSED", "values": {"title": "Load shown"},
            "text": "Load shown", "problems": []},
           {"line": 3, "outcome": "REJECTED", "values": {"title": "Pink houses"},
            "text": "Pink houses",
            "problems": [{"field": "kpiId", "problem": "is missing: no KPI, no feature (R6)"}]}]}""")
record PasteReport(
    @Schema(description = "Whether it was only looked at.") boolean dryRun,
    @Schema(description = "How many items are new; in a dry run, would be.") int proposed,
    @Schema(description = "The header line, as it can be pasted again; absent where there is none.")
        @Nullable String header,
    @Schema(description = "What the header line names that is no column of a backlog item.")
        List<String> ignoredColumns,
    @Schema(description = "In the order in which they were pasted.") List<PastedLine> lines) {

  /** What becomes of a line. */
  @Schema(name = "PasteOutcome")
  enum Outcome {
    PROPOSED,
    REPEATED,
    REJECTED
  }

  /** A line, as it was understood. */
  @Schema(name = "PastedLine")
  record PastedLine(
      @Schema(
              description =
                  "Its row as it was pasted, from 1; the header line and blank ones count.")
          int line,
      @Schema(description = "PROPOSED, REPEATED (it is there already), or REJECTED.")
          Outcome outcome,
      @Schema(description = "What stands in each column, by the field of a backlog item.")
          Map<String, String> values,
      @Schema(description = "The line, as it can be pasted again.") String text,
      @Schema(description = "All that is wrong, or why it is left out.")
          List<LineProblem> problems) {}

  /** Something wrong in a line. */
  @Schema(name = "PasteProblem")
  record LineProblem(
      @Schema(description = "The field; absent where the line as a whole is wrong.")
          @Nullable String field,
      @Said String problem) {}
}
