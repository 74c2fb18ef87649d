package org.cocreation.operations.needimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.FieldProblem;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.operations.need.CheckNeed;
import org.cocreation.operations.need.ExpressNeed;
import org.cocreation.operations.need.Frequency;
import org.cocreation.operations.need.Hearing;
import org.cocreation.operations.need.HearingRepository;
import org.cocreation.operations.need.NeedRepository;
import org.cocreation.operations.need.OperationalNeedContent;
import org.cocreation.operations.needimport.ImportReport.Rejected;

/**
 * Takes in many voices at once, as a facilitator collects them on paper or in a spreadsheet: good
 * lines go in, bad ones are reported, and what is there already stays as it is, so that the same
 * file, mended, can be sent again.
 */
@ApplicationScoped
public class ImportNeeds {

  private final ExpressNeed expressNeed;
  private final CheckNeed check;
  private final NeedRepository needs;
  private final HearingRepository hearings;

  ImportNeeds(
      ExpressNeed expressNeed, CheckNeed check, NeedRepository needs, HearingRepository hearings) {
    this.expressNeed = expressNeed;
    this.check = check;
    this.needs = needs;
    this.hearings = hearings;
  }

  /**
   * @param charset in which the file is written
   * @param dryRun only looks, changes nothing
   * @throws Refusal as {@link ExpressNeed#express}, 413 and 422 where the file is no table of needs
   */
  public ImportReport read(UUID cycleId, Actor by, byte[] file, Charset charset, boolean dryRun) {
    Participation participation = expressNeed.requireHearing(cycleId, by);
    NeedTable table = NeedTable.read(file, charset);
    Hearing hearing = hearings.hold(participation);
    Set<OperationalNeedContent> known = needs.said(cycleId, participation.side());
    List<Rejected> rejected = new ArrayList<>();
    List<OperationalNeedContent> fresh = new ArrayList<>();
    int repeated = 0;
    for (NeedTable.Line line : table.lines()) {
      OperationalNeedContent said =
          OperationalNeedContent.written(line::value).of(participation.side());
      List<Rejected> wrong = problems(table, line, said);
      if (!wrong.isEmpty()) {
        rejected.addAll(wrong);
      } else if (!known.add(said.plain())) {
        repeated++;
      } else {
        fresh.add(said);
      }
    }
    if (!dryRun && !fresh.isEmpty()) {
      hearing.goOn();
      var ignored = expressNeed.record(participation, fresh);
    }
    return new ImportReport(table.lines().size(), fresh.size(), repeated, dryRun, rejected);
  }

  private List<Rejected> problems(
      NeedTable table, NeedTable.Line line, OperationalNeedContent said) {
    if (line.fields() > table.width()) {
      return List.of(tooManyFields(table, line));
    }
    if (line.values().values().stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
      return List.of(
          Rejected.of(
              line.number(),
              null,
              null,
              Sentence.say("holds the character NUL, which is not allowed in text")));
    }
    List<FieldProblem> problems = check.problems(said);
    if (!problems.isEmpty() && line.allFields() > table.allColumns()) {
      return List.of(tooManyFields(table, line));
    }
    return problems.stream()
        .map(
            problem ->
                Rejected.of(
                    line.number(),
                    problem.field(),
                    line.value(problem.field()),
                    message(problem, line)))
        .toList();
  }

  private static Rejected tooManyFields(NeedTable table, NeedTable.Line line) {
    return Rejected.of(
        line.number(),
        null,
        null,
        Sentence.say(
            "has %d fields, the header line has %d: put a field that holds a separator in quotes",
            line.allFields(), table.allColumns()));
  }

  /** A table can hold any word, a form only those that it offers. */
  private static String message(FieldProblem problem, NeedTable.Line line) {
    return problem.field().equals("frequency") && !line.value("frequency").isEmpty()
        ? Frequency.choice()
        : problem.message();
  }
}
