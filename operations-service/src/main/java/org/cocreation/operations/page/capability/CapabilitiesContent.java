package org.cocreation.operations.page.capability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.operations.routine.Routine;
import org.cocreation.operations.routine.RoutineView;
import org.cocreation.operations.skill.SkillView;

/**
 * What the page of a cycle's capabilities shows.
 *
 * @param closed why the reader changes nothing here now; null where it can
 * @param skills those that are required, oldest first
 * @param routines oldest first, eliminated ones too
 * @param today in UTC
 * @param activity null where the cycle has not reached it
 */
public record CapabilitiesContent(
    UUID cycleId,
    String microService,
    String closed,
    List<Versioned<SkillView>> skills,
    List<Versioned<RoutineView>> routines,
    LocalDate today,
    ActivityAtHand activity) {

  /** How a person, or a role as a whole, stands with a skill. */
  public enum Standing {
    PROVEN("completed"),
    EXPIRED("stopped"),
    OPEN("decision"),
    NOT_REQUIRED("");

    private final String look;

    Standing(String look) {
      this.look = look;
    }

    public String look() {
      return look;
    }
  }

  /**
   * @param until the last day on which the proof holds; null where it does not expire, or there is
   *     none
   */
  public record Cell(Standing standing, LocalDate until) {}

  /**
   * @param person null for the role as a whole, of which nobody has proven anything yet
   */
  public record Row(String role, String person, List<Cell> cells) {}

  /** Who can do what at a site: a row for each person of each role, a column for each skill. */
  public record Site(int index, String name, List<String> skills, List<Row> rows) {}

  public boolean isWriting() {
    return closed == null;
  }

  /** How many skills somebody has proven. */
  public long proven() {
    return skills.stream().filter(known -> known.view().proven()).count();
  }

  /** In the order in which they were first named. */
  public List<Site> sites() {
    Map<String, List<SkillView>> bySite = new LinkedHashMap<>();
    for (Versioned<SkillView> known : skills) {
      bySite
          .computeIfAbsent(known.view().content().site(), site -> new ArrayList<>())
          .add(known.view());
    }
    List<Site> sites = new ArrayList<>();
    bySite.forEach((name, required) -> sites.add(site(sites.size(), name, required)));
    return sites;
  }

  private Site site(int index, String name, List<SkillView> required) {
    List<String> names = required.stream().map(skill -> skill.content().name()).distinct().toList();
    List<Row> rows = new ArrayList<>();
    for (String role : required.stream().map(skill -> skill.content().role()).distinct().toList()) {
      List<SkillView> ofRole =
          required.stream().filter(skill -> skill.content().role().equals(role)).toList();
      Set<String> people = new LinkedHashSet<>();
      ofRole.forEach(
          skill ->
              skill.proofs().stream()
                  .filter(proof -> proof.revoked() == null)
                  .forEach(proof -> people.add(proof.content().person())));
      if (people.isEmpty()) {
        rows.add(new Row(role, null, cells(names, ofRole, null)));
      }
      people.forEach(person -> rows.add(new Row(role, person, cells(names, ofRole, person))));
    }
    return new Site(index, name, names, rows);
  }

  private List<Cell> cells(List<String> names, List<SkillView> ofRole, String person) {
    return names.stream()
        .map(
            name ->
                ofRole.stream()
                    .filter(skill -> skill.content().name().equals(name))
                    .map(skill -> cell(skill, person))
                    .findFirst()
                    .orElse(new Cell(Standing.NOT_REQUIRED, null)))
        .toList();
  }

  /** By the proof that holds longest. */
  private Cell cell(SkillView skill, String person) {
    return skill.proofs().stream()
        .filter(proof -> proof.revoked() == null && proof.content().person().equals(person))
        .max(
            Comparator.comparing(
                proof ->
                    proof.content().expiresOn() == null
                        ? LocalDate.MAX
                        : proof.content().expiresOn()))
        .map(
            proof ->
                new Cell(
                    proof.holdsOn(today) ? Standing.PROVEN : Standing.EXPIRED,
                    proof.content().expiresOn()))
        .orElse(new Cell(Standing.OPEN, null));
  }

  /** How the state of a routine looks. */
  public String look(Routine.State state) {
    return switch (state) {
      case DRAFT -> "decision";
      case TESTED -> "open";
      case ADOPTED -> "completed";
      case ELIMINATED -> "stopped";
    };
  }

  /** Whether the reader can do anything to it. */
  public boolean isToWrite(RoutineView routine) {
    return isWriting() && routine.state() != Routine.State.ELIMINATED;
  }

  /** Whether it can be adopted: its last test says that people can work so (R14). */
  public boolean isToAdopt(RoutineView routine) {
    return isToWrite(routine)
        && routine.state() == Routine.State.TESTED
        && routine.versions().getLast().tests().getLast().content().works();
  }

  /** Whether its newest version can be tested. */
  public boolean isToTest(RoutineView routine) {
    return isToWrite(routine) && routine.state() != Routine.State.ADOPTED;
  }
}
