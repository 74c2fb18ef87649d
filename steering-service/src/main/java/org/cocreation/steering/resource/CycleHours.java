package org.cocreation.steering.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.process.Side;

/** What of both sides' hours there is for a cycle. */
@ApplicationScoped
public class CycleHours {

  private final ResourceRepository resources;
  private final NoHoursRepository answers;

  CycleHours(ResourceRepository resources, NoHoursRepository answers) {
    this.resources = resources;
    this.answers = answers;
  }

  /** Without asking who wants to know. */
  public CycleHoursView of(UUID cycleId) {
    List<ResourceView> people =
        resources.committedTo(cycleId).stream().map(ResourceView::of).toList();
    List<NoHoursView> none = answers.standing(cycleId).stream().map(NoHoursView::of).toList();
    return new CycleHoursView(
        cycleId,
        Arrays.stream(Side.values())
            .map(side -> CycleHoursView.SideHoursView.of(side, cycleId, people, none))
            .toList(),
        people);
  }

  /** All that are offered to the partnership, with the version that a change has to name. */
  public List<Versioned<ResourceView>> pool(UUID partnershipId) {
    return resources.offered(partnershipId).stream()
        .map(resource -> Versioned.of(ResourceView.of(resource), resource.version()))
        .toList();
  }

  /** The sides that have committed nobody's hours, and have not said that they commit none. */
  public Set<Side> silent(UUID cycleId) {
    Set<Side> silent = EnumSet.allOf(Side.class);
    resources.sidesCommittedTo(cycleId).forEach(silent::remove);
    if (!silent.isEmpty()) {
      answers.standing(cycleId).forEach(none -> silent.remove(none.signed().side()));
    }
    return silent;
  }

  /**
   * The hours of both sides in sprints that follow each other. In a sprint in which somebody is
   * there for a part of its days, their hours count by those days, rounded down.
   *
   * @param first day of the first sprint
   * @param length of a sprint, in whole days
   */
  public long in(UUID cycleId, LocalDate first, int sprints, Duration length) {
    return sum(
        resources.committedTo(cycleId).stream()
            .flatMap(resource -> resource.commitments().stream())
            .filter(commitment -> commitment.cycleId().equals(cycleId))
            .toList(),
        first,
        sprints,
        (int) length.toDays());
  }

  static long sum(List<Commitment> commitments, LocalDate first, int sprints, int days) {
    long hours = 0;
    for (int sprint = 0; sprint < sprints; sprint++) {
      LocalDate from = first.plusDays((long) sprint * days);
      LocalDate to = from.plusDays(days - 1L);
      for (Commitment one : commitments) {
        hours += one.hoursPerSprint() * common(one, from, to) / days;
      }
    }
    return hours;
  }

  private static long common(Commitment one, LocalDate from, LocalDate to) {
    LocalDate begins = one.from().isAfter(from) ? one.from() : from;
    LocalDate ends = one.to() != null && one.to().isBefore(to) ? one.to() : to;
    return Math.max(0, ChronoUnit.DAYS.between(begins, ends) + 1);
  }
}
