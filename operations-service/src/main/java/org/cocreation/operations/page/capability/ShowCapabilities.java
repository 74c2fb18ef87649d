package org.cocreation.operations.page.capability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.WhyClosed;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.operations.routine.ReadRoutines;
import org.cocreation.operations.skill.ReadSkills;
import org.cocreation.operations.text.CapabilityTexts;

/** Gathers what the page of the capabilities shows. */
@ApplicationScoped
class ShowCapabilities {

  private final Access access;
  private final ReadSkills readSkills;
  private final ReadRoutines readRoutines;
  private final ShowActivity showActivity;
  private final Clock clock;

  ShowCapabilities(
      Access access,
      ReadSkills readSkills,
      ReadRoutines readRoutines,
      ShowActivity showActivity,
      Clock clock) {
    this.access = access;
    this.readSkills = readSkills;
    this.readRoutines = readRoutines;
    this.showActivity = showActivity;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  @Transactional
  CapabilitiesContent show(UUID cycleId, Actor actor) {
    Participation reader = access.toRead("cycle", cycleId, actor);
    return new CapabilitiesContent(
        cycleId,
        reader.cycle().microService().name(),
        closed(reader),
        readSkills.standing(cycleId),
        readRoutines.all(cycleId),
        LocalDate.now(clock),
        showActivity.of(reader, ActivityDefinition.DEVELOP_CAPABILITIES));
  }

  /** Why the reader changes nothing here now; null where it can. */
  private static String closed(Participation reader) {
    if (reader.may(Team.OPERATIONS, Phase.IMPLEMENTATION)) {
      return null;
    }
    CapabilityTexts texts = Texts.of(CapabilityTexts.class);
    String why = WhyClosed.of(reader, Team.OPERATIONS, Phase.IMPLEMENTATION, texts.readersOnly());
    return why == null ? texts.notYet() : why;
  }
}
