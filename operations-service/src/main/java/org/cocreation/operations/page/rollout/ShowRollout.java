package org.cocreation.operations.page.rollout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.operations.rollout.ReadSites;
import org.cocreation.operations.text.RolloutTexts;

/** Gathers what the page of the rollout shows. */
@ApplicationScoped
class ShowRollout {

  private final Access access;
  private final ReadSites readSites;

  ShowRollout(Access access, ReadSites readSites) {
    this.access = access;
    this.readSites = readSites;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  RolloutContent show(UUID cycleId, Actor actor) {
    Participation reader = access.toRead("cycle", cycleId, actor);
    return new RolloutContent(
        cycleId,
        reader.cycle().microService().name(),
        reader.side(),
        closed(reader),
        reader.may(Team.OPERATIONS, Phase.IMPLEMENTATION),
        isOperating(reader),
        readSites.standing(cycleId, reader.side()));
  }

  /** Why the reader plans nothing here now; null where it can. */
  private static String closed(Participation reader) {
    try {
      Participation ignored =
          reader
              .requireTeam(Team.OPERATIONS)
              .requireBetween(Phase.DEVELOPMENT, Phase.IMPLEMENTATION);
      return null;
    } catch (Refusal refusal) {
      return refusal.slug().equals("wrong-team")
          ? Texts.of(RolloutTexts.class).readersOnly()
          : refusal.getMessage();
    }
  }

  private static boolean isOperating(Participation reader) {
    try {
      Participation ignored = reader.requireTeam(Team.OPERATIONS);
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }
}
