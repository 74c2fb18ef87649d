package org.cocreation.chassis.page;

import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** Why the reader of a page changes nothing there now, in a sentence. */
public final class WhyClosed {

  private WhyClosed() {}

  /**
   * @param team the one that changes it
   * @param last the phase after which nothing of it changes
   * @param forOthers what members of other teams read
   * @return null where the reader can change it
   */
  public static String of(Participation reader, Team team, Phase last, String forOthers) {
    try {
      Participation ignored = reader.requireTeam(team).requireNotPast(last);
      return null;
    } catch (Refusal refusal) {
      return refusal.slug().equals("wrong-team") ? forOthers : refusal.getMessage();
    }
  }
}
