package org.cocreation.development.paste;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.text.Text;
import org.cocreation.development.concept.BacklogItemContent;
import org.cocreation.development.concept.BacklogItemContent.DataReadiness;
import org.cocreation.development.concept.BacklogItemContent.Sourcing;
import org.cocreation.development.goal.KnownKpi;
import org.cocreation.development.paste.ItemTable.Line;
import org.cocreation.development.paste.PasteReport.LineProblem;

/** Makes a backlog item of a line, as people write such things into a spreadsheet. */
final class ReadItem {

  private static final Pattern EFFORT =
      Pattern.compile(
          "([0-9]{1,9})\\s*(h|hours?|std\\.?|stunden?|tim\\.?|timm(e|ar))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GRADE = Pattern.compile("([0-9]{1,9})\\s*((of|von|av|/)\\s*5)?");

  /**
   * @param content as far as it could be read
   * @param problems none where it is right
   */
  record Read(BacklogItemContent content, List<LineProblem> problems) {}

  private final Validator validator;
  private final List<KnownKpi> kpis;

  /**
   * @param kpis from which a line may name one
   */
  ReadItem(Validator validator, List<KnownKpi> kpis) {
    this.validator = validator;
    this.kpis = kpis;
  }

  Read of(Line line) {
    List<LineProblem> problems = new ArrayList<>();
    BacklogItemContent content =
        new BacklogItemContent(
            line.cell(ItemColumn.TITLE),
            line.cell(ItemColumn.DESCRIPTION),
            number(
                line, ItemColumn.EFFORT_HOURS, EFFORT, "must be whole hours, such as 40", problems),
            word(line, ItemColumn.SOURCING, Sourcing.class, problems),
            number(line, ItemColumn.FEASIBILITY, GRADE, "must be a grade from 1 to 5", problems),
            word(line, ItemColumn.DATA_READINESS, DataReadiness.class, problems),
            line.cell(ItemColumn.DATA_NOTE),
            kpi(line, problems),
            line.cell(ItemColumn.TRACE));
    if (content.trace() == null) {
      problems.add(missing(ItemColumn.TRACE, "is missing: say how it serves the KPI (R6)"));
    }
    validator.validate(content).stream()
        .map(
            violation ->
                problem(line, violation.getPropertyPath().toString(), violation.getMessage()))
        .filter(found -> problems.stream().noneMatch(known -> found.field().equals(known.field())))
        .forEach(problems::add);
    if (line.surplus()) {
      problems.add(new LineProblem(null, Sentence.say("has more cells than there are columns")));
    }
    problems.sort(Comparator.comparingInt(ReadItem::place));
    return new Read(content, problems);
  }

  private static int place(LineProblem problem) {
    return problem.field() == null ? -1 : ItemColumn.of(problem.field()).ordinal();
  }

  private static LineProblem problem(Line line, String field, String message) {
    ItemColumn column = ItemColumn.of(field);
    return line.cell(column).isEmpty()
        ? missing(column, "is missing")
        : new LineProblem(field, message);
  }

  private static LineProblem missing(ItemColumn column, @English String pattern) {
    return new LineProblem(column.field(), Sentence.say(pattern));
  }

  /** Null where it is empty, or is no such number. */
  private static Integer number(
      Line line,
      ItemColumn column,
      Pattern form,
      @English String wanted,
      List<LineProblem> problems) {
    String cell = line.cell(column);
    Matcher written = form.matcher(cell);
    if (written.matches()) {
      return Integer.valueOf(written.group(1));
    }
    if (!cell.isEmpty()) {
      problems.add(new LineProblem(column.field(), Sentence.say(wanted)));
    }
    return null;
  }

  /** Null where it is empty, or none of the words. */
  private static <E extends Enum<E>> E word(
      Line line, ItemColumn column, Class<E> words, List<LineProblem> problems) {
    String cell = line.cell(column);
    String name = Text.plain(cell).toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    Optional<E> known =
        Arrays.stream(words.getEnumConstants())
            .filter(one -> one.name().equals(name) || isCalled(one, cell))
            .findFirst();
    if (known.isEmpty() && !cell.isEmpty()) {
      problems.add(
          new LineProblem(
              column.field(),
              Sentence.say("must be one of %s", Arrays.asList(words.getEnumConstants()))));
    }
    return known.orElse(null);
  }

  /** Whether a page calls it so, in whatever language. */
  private static boolean isCalled(Enum<?> constant, String cell) {
    return ConstantWords.inEachLanguage(constant).stream()
        .anyMatch(word -> Text.plain(word).equals(Text.plain(cell)));
  }

  private UUID kpi(Line line, List<LineProblem> problems) {
    String cell = line.cell(ItemColumn.KPI);
    if (cell.isEmpty()) {
      problems.add(missing(ItemColumn.KPI, "is missing: no KPI, no feature (R6)"));
      return null;
    }
    List<KnownKpi> named =
        kpis.stream()
            .filter(
                kpi ->
                    Text.plain(kpi.name()).equals(Text.plain(cell))
                        || kpi.id().toString().equalsIgnoreCase(cell))
            .toList();
    if (named.size() == 1) {
      return named.getFirst().id();
    }
    problems.add(
        new LineProblem(
            ItemColumn.KPI.field(),
            named.isEmpty()
                ? unknown()
                : Sentence.say(
                    "is the name of more than one KPI of this cycle: write the KPI's id")));
    return null;
  }

  private String unknown() {
    return kpis.isEmpty()
        ? Sentence.say("cannot be one yet: steering has not defined a KPI")
        : Sentence.say(
            "must be a KPI of this cycle: %s",
            kpis.stream().map(KnownKpi::name).collect(Collectors.joining("; ")));
  }
}
