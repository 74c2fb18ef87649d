package org.cocreation.development.processmap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.Text;

/** The steps of the customer's process in their order; one of them is the constraint (R5). */
@Entity
class ProcessMap extends SubjectOfCycle {

  /**
   * A step as somebody draws it.
   *
   * @param id of the step that it is in the map as it stands; null for a new one
   */
  record Drawn(UUID id, String name, String description, boolean constraint) {}

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "map_id", nullable = false, updatable = false)
  @OrderBy("position")
  private List<ProcessStep> steps = new ArrayList<>();

  /** Counts the drawings, so that the version moves with the steps too. */
  private int revision;

  @Version private long version;

  protected ProcessMap() {}

  ProcessMap(UUID partnershipId, UUID cycleId) {
    begin(Ids.next(), partnershipId, cycleId);
  }

  /**
   * Draws it, or draws it anew: a step that comes without its id goes, and is another if it comes
   * again.
   *
   * @throws Refusal 422 unless exactly one step is the constraint, every name is there once, and
   *     every id is one of this map's
   */
  void draw(List<Drawn> drawn) {
    if (drawn.stream().filter(Drawn::constraint).count() != 1) {
      throw Refusal.invalidField("steps", "must mark exactly one step as the constraint");
    }
    Map<UUID, ProcessStep> known =
        steps.stream().collect(Collectors.toMap(ProcessStep::id, Function.identity()));
    Set<String> names = new HashSet<>();
    List<ProcessStep> next = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Drawn step = drawn.get(i);
      if (!names.add(Text.plain(step.name()))) {
        throw Refusal.invalidField("steps[" + i + "].name", "must not be another step's too");
      }
      ProcessStep kept = step.id() == null ? ProcessStep.added() : known.remove(step.id());
      if (kept == null) {
        throw Refusal.invalidField("steps[" + i + "].id", "must be a step of this map, once");
      }
      kept.draw(i, step.name(), step.description(), step.constraint());
      next.add(kept);
    }
    steps.retainAll(next);
    next.stream().filter(step -> !steps.contains(step)).forEach(steps::add);
    revision++;
  }

  /** In their order. */
  List<ProcessStep> steps() {
    return steps.stream().sorted(Comparator.comparing(ProcessStep::position)).toList();
  }

  int revision() {
    return revision;
  }

  long version() {
    return version;
  }
}
