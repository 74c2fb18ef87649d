package org.cocreation.chassis.activity;

import java.util.List;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * One of the fifteen activities (4.2), in the service of the team whose it is: a bean that is named
 * after it. The definition says its number, phase, team and job type; the bean says what must be
 * there before the team completes it (4.2, the table's "complete").
 */
public interface CoCreationActivity {

  ActivityDefinition definition();

  /**
   * What is still to be done. Runs inside the transaction of the completion.
   *
   * @return each as a sentence for the person who wants to complete the activity; empty where all
   *     is there, as always where the conclusion alone completes it
   */
  default List<String> missing(Activity activity) {
    return List.of();
  }
}
