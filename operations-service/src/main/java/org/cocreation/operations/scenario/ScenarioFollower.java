package org.cocreation.operations.scenario;

import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.problem.Refusal;

/**
 * Where scenarios are tried. Hears of each change in its transaction, so that what is open has the
 * scenarios as they now are.
 */
public interface ScenarioFollower {

  /**
   * @param scenario as it is after the change; its cycle's scenarios are held
   * @throws Refusal 409 where it is judged already: what was judged does not move
   */
  void follow(Scenario scenario, ActingPerson by);
}
