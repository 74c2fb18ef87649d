package org.cocreation.chassis.activity;

import java.util.List;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * What an activity must have produced before it may be completed (4.2, the table's "complete"). A
 * bean of a feature; an activity without one is completed by its conclusion alone.
 */
public interface CompletionRule {

  /** The activity of which it speaks. */
  ActivityDefinition activity();

  /**
   * Runs inside the transaction of the completion.
   *
   * @return what is still to be done, each as a sentence for the person who wants to complete it;
   *     empty where all is there
   */
  List<String> missing(Activity activity);
}
