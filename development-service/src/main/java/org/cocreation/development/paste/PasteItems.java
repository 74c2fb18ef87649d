package org.cocreation.development.paste;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.concept.BacklogItem;
import org.cocreation.development.concept.BacklogItemContent;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.concept.ChangeBacklog;
import org.cocreation.development.concept.Concept;
import org.cocreation.development.concept.ConceptView;
import org.cocreation.development.concept.ReadConcept;
import org.cocreation.development.goal.GoalDirectory;
import org.cocreation.development.paste.PasteReport.LineProblem;
import org.cocreation.development.paste.PasteReport.Outcome;
import org.cocreation.development.paste.PasteReport.PastedLine;

/**
 * The development team proposes many items at once: those that are right, in one revision. What is
 * wrong is reported and left out, what is there already stays as it is, so that the same cells,
 * mended, can be pasted again.
 */
@ApplicationScoped
class PasteItems {

  private final Access access;
  private final ReadConcept readConcept;
  private final ChangeBacklog changeBacklog;
  private final GoalDirectory goals;
  private final Validator validator;

  PasteItems(
      Access access,
      ReadConcept readConcept,
      ChangeBacklog changeBacklog,
      GoalDirectory goals,
      Validator validator) {
    this.access = access;
    this.readConcept = readConcept;
    this.changeBacklog = changeBacklog;
    this.goals = goals;
    this.validator = validator;
  }

  /**
   * @param dryRun only looks, changes nothing
   * @throws Refusal 404 for outsiders and before there is a concept, 403 for other teams, 409 while
   *     the cycle is not running, 422 where there is nothing to read
   */
  PasteReport paste(UUID cycleId, Actor by, String text, boolean dryRun) {
    Participation as =
        access.toChange("cycle", cycleId, by).requireTeam(Team.DEVELOPMENT).requireRunning();
    ConceptView concept = readConcept.hold(cycleId).orElseThrow(() -> Refusal.notFound("concept"));
    ItemTable table = ItemTable.read(text);
    ReadItem reader = new ReadItem(validator, goals.kpis(as.partnershipId(), cycleId));
    Map<BacklogItemContent, String> known = known(concept);
    List<BacklogItemContent> fresh = new ArrayList<>();
    List<PastedLine> lines = new ArrayList<>();
    int room = Concept.MOST_ITEMS - concept.items().size();
    for (ItemTable.Line line : table.lines()) {
      ReadItem.Read read = reader.of(line);
      List<LineProblem> problems = new ArrayList<>(read.problems());
      Outcome outcome = problems.isEmpty() ? Outcome.PROPOSED : Outcome.REJECTED;
      if (outcome == Outcome.PROPOSED && known.containsKey(read.content())) {
        outcome = Outcome.REPEATED;
        problems.add(new LineProblem(null, known.get(read.content())));
      } else if (outcome == Outcome.PROPOSED && fresh.size() >= room) {
        outcome = Outcome.REJECTED;
        problems.add(
            new LineProblem(
                null, Sentence.say("is beyond the %d items of a concept", Concept.MOST_ITEMS)));
      } else if (outcome == Outcome.PROPOSED) {
        fresh.add(read.content());
        known.put(read.content(), Sentence.say("stands in an earlier line"));
      }
      lines.add(new PastedLine(line.number(), outcome, values(line), line.text(), problems));
    }
    if (!dryRun && !fresh.isEmpty()) {
      changeBacklog.proposeAll(cycleId, by, fresh);
    }
    return new PasteReport(dryRun, fresh.size(), table.header(), table.ignored(), lines);
  }

  private static Map<BacklogItemContent, String> known(ConceptView concept) {
    Map<BacklogItemContent, String> known = new LinkedHashMap<>();
    for (BacklogItemView item : concept.items()) {
      known.put(
          item.content(),
          Sentence.say(
              item.state() == BacklogItem.State.REFUSED
                  ? "was refused: reinstate it if it is wanted after all"
                  : "is in the backlog already"));
    }
    return known;
  }

  private static Map<String, String> values(ItemTable.Line line) {
    Map<String, String> values = new LinkedHashMap<>();
    line.cells().forEach((column, cell) -> values.put(column.field(), cell));
    return values;
  }
}
