package org.cocreation.operations.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cocreation.chassis.problem.Refusal;

/** The order in which the steps of a site can be made at all. */
final class StepOrder {

  private final List<SiteStep> steps;

  private StepOrder(List<SiteStep> steps) {
    this.steps = steps;
  }

  /**
   * @throws Refusal 422 for two steps of one title, one that ends before it starts, that waits for
   *     none of this site or in a circle, that starts before the end of what it waits for, or that
   *     is done before it
   */
  static void require(List<SiteStep> steps) {
    StepOrder order = new StepOrder(steps);
    order.requireTitlesOfTheirOwn();
    order.requireNoCircle();
    order.requireOneAfterTheOther();
  }

  private void requireTitlesOfTheirOwn() {
    for (int i = 0; i < steps.size(); i++) {
      int first = indexOf(steps.get(i).title());
      if (first < i) {
        throw Refusal.invalidField(
            field(i, "title"), "must be another than that of step %d", first + 1);
      }
    }
  }

  /** Takes away what waits for nothing that is left, until nothing does. */
  private void requireNoCircle() {
    List<Integer> left = new ArrayList<>(IntStream.range(0, steps.size()).boxed().toList());
    while (left.removeIf(step -> waitsFor(step).stream().noneMatch(left::contains))) {
      continue;
    }
    if (!left.isEmpty()) {
      throw Refusal.invalidField(
          field(left.getFirst(), "after"), "must not lead back to the step itself");
    }
  }

  private void requireOneAfterTheOther() {
    for (int i = 0; i < steps.size(); i++) {
      SiteStep step = steps.get(i);
      if (step.ends().isBefore(step.starts())) {
        throw Refusal.invalidField(field(i, "ends"), "must not be before the step starts");
      }
      for (int other : waitsFor(i)) {
        SiteStep before = steps.get(other);
        if (step.starts().isBefore(before.ends())) {
          throw Refusal.invalidField(
              field(i, "starts"),
              "must not be before %s, when “%s” ends",
              before.ends(),
              before.title());
        }
        if (step.done() && !before.done()) {
          throw Refusal.invalidField(
              field(i, "done"), "must not be true before “%s” is done", before.title());
        }
      }
    }
  }

  private List<Integer> waitsFor(int step) {
    List<Integer> found = new ArrayList<>();
    for (String title : steps.get(step).after()) {
      int other = indexOf(title);
      if (other < 0) {
        throw Refusal.invalidField(
            field(step, "after"), "must name steps of this site: “%s” is not one of them", title);
      }
      found.add(other);
    }
    return found;
  }

  private int indexOf(String title) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).isCalled(title)) {
        return i;
      }
    }
    return -1;
  }

  private static String field(int step, String name) {
    return "steps[%d].%s".formatted(step, name);
  }
}
