package org.cocreation.steering.workflow.embedded.model;

import java.util.List;
import java.util.stream.Collectors;

/** Process models hold what the embedded engine cannot run. Says everything that it found. */
public final class ModelRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  /**
   * One thing that is refused.
   *
   * @param file such as {@code identify-needs.bpmn}
   * @param element the id of the element, or of the nearest one around it that has one
   * @param sentence what is wrong with it
   */
  public record Reason(String file, String element, String sentence) {

    @Override
    public String toString() {
      return file + ", element " + element + ": " + sentence;
    }
  }

  /**
   * @param reasons everything that was found
   */
  public ModelRefused(List<Reason> reasons) {
    super(reasons.stream().map(Reason::toString).collect(Collectors.joining(" ")));
    this.reasons = List.copyOf(reasons);
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
