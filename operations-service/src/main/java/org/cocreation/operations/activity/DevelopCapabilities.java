package org.cocreation.operations.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.operations.routine.Routine;
import org.cocreation.operations.routine.RoutineRepository;
import org.cocreation.operations.skill.SkillRepository;
import org.cocreation.operations.text.UnmetTexts;

/**
 * Activity 12, developing operational capabilities (4.2.4). Complete once every skill that is
 * required is proven by somebody of its role, and the proof has not expired (R13), and no routine
 * is left untested (R14).
 */
@ApplicationScoped
class DevelopCapabilities implements CoCreationActivity {

  private final SkillRepository skills;
  private final RoutineRepository routines;

  DevelopCapabilities(SkillRepository skills, RoutineRepository routines) {
    this.skills = skills;
    this.routines = routines;
  }

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.DEVELOP_CAPABILITIES;
  }

  @Override
  public List<String> missing(Activity activity) {
    UnmetTexts texts = Texts.of(UnmetTexts.class);
    return Stream.concat(
            skills.unproven(activity.cycleId()).stream()
                .map(
                    skill ->
                        texts.skill(
                            skill.content().name(),
                            skill.content().role(),
                            skill.content().site())),
            routines.of(activity.cycleId()).stream()
                .filter(routine -> routine.state() == Routine.State.DRAFT)
                .map(routine -> texts.routine(routine.newest().content().title())))
        .toList();
  }
}
