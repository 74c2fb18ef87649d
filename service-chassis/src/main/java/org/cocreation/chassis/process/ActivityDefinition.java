package org.cocreation.chassis.process;

import static org.cocreation.chassis.process.Phase.DEVELOPMENT;
import static org.cocreation.chassis.process.Phase.EVALUATION;
import static org.cocreation.chassis.process.Phase.IMPLEMENTATION;
import static org.cocreation.chassis.process.Phase.NEEDS;
import static org.cocreation.chassis.process.Phase.PRIORITIZATION;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fifteen activities of the process (4.2, Fig. 3): one per phase and team, numbered as the
 * paper has them.
 */
public enum ActivityDefinition {
  DEFINE_GOALS(1, NEEDS, Team.STEERING, "Defining digitalization goals"),
  ASSESS_OPPORTUNITIES(2, NEEDS, Team.DEVELOPMENT, "Assessing digitalization opportunities"),
  EXPRESS_NEEDS(3, NEEDS, Team.OPERATIONS, "Expressing operational needs"),
  SELECT_OPPORTUNITY(4, PRIORITIZATION, Team.STEERING, "Selecting digitalization opportunities"),
  DESIGN_CONCEPT(5, PRIORITIZATION, Team.DEVELOPMENT, "Designing digital micro-service concepts"),
  REVIEW_CONCEPT(6, PRIORITIZATION, Team.OPERATIONS, "Reviewing digital micro-service concepts"),
  PRIORITIZE_RESOURCES(7, DEVELOPMENT, Team.STEERING, "Prioritizing development resources"),
  DESIGN_SOLUTION(8, DEVELOPMENT, Team.DEVELOPMENT, "Designing micro-service solutions"),
  ASSESS_SOLUTION(9, DEVELOPMENT, Team.OPERATIONS, "Assessing micro-service solutions"),
  GOVERN_IMPLEMENTATION(
      10, IMPLEMENTATION, Team.STEERING, "Governing micro-service implementation"),
  IMPROVE_SOLUTION(11, IMPLEMENTATION, Team.DEVELOPMENT, "Improving micro-service solutions"),
  DEVELOP_CAPABILITIES(12, IMPLEMENTATION, Team.OPERATIONS, "Developing operational capabilities"),
  MONITOR_PERFORMANCE(13, EVALUATION, Team.STEERING, "Monitoring micro-service performance"),
  SEEK_VALUE_EXPANSION(14, EVALUATION, Team.DEVELOPMENT, "Seeking value expansion opportunities"),
  CAPTURE_LEARNING(15, EVALUATION, Team.OPERATIONS, "Capturing operational learning");

  private final int number;
  private final Phase phase;
  private final Team team;
  private final String title;

  ActivityDefinition(int number, Phase phase, Team team, String title) {
    this.number = number;
    this.phase = phase;
    this.team = team;
    this.title = title;
  }

  /** The number that the paper's Fig. 3 gives it, 1 to 15. */
  public int number() {
    return number;
  }

  public Phase phase() {
    return phase;
  }

  public Team team() {
    return team;
  }

  public String title() {
    return title;
  }

  /** The name in URLs, events and diagrams, such as {@code define-goals}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The job type of its task in the process models, such as {@code steering.define-goals}. */
  public String jobType() {
    return team.service() + "." + key();
  }

  public static List<ActivityDefinition> of(Team team) {
    return Arrays.stream(values()).filter(activity -> activity.team == team).toList();
  }

  /** One of each team, in the paper's order. */
  public static List<ActivityDefinition> of(Phase phase) {
    return Arrays.stream(values()).filter(activity -> activity.phase == phase).toList();
  }

  public static Optional<ActivityDefinition> withKey(String key) {
    return Arrays.stream(values()).filter(activity -> activity.key().equals(key)).findFirst();
  }
}
