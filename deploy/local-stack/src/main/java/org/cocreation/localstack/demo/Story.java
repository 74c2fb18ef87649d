package org.cocreation.localstack.demo;

import java.util.List;
import org.cocreation.localstack.Service;

/**
 * What is concluded in the first cycle of Constructcorp and Mincorp, weight loading (Table 1, 4.2).
 * The paper gives no figures: every number here is ours, synthetic.
 */
final class Story {

  /** One activity, the service of the team that does it, and what that team concludes. */
  record Scene(Service service, String activity, String conclusion) {}

  /** One phase and its three activities. */
  record Chapter(String phase, String title, List<Scene> scenes) {}

  static final String NEXT_MICRO_SERVICE = "Positioning";
  static final String NEXT_PURPOSE = "Shows where every machine is, so that trucks do not queue.";
  static final String LEARNING =
      "Trucks loaded right still queue at the crusher: crews want to see where the others are.";

  static final List<Chapter> CHAPTERS =
      List.of(
          new Chapter(
              "NEEDS",
              "Identifying digitalization needs",
              List.of(
                  steering(
                      "define-goals", "Burn less fuel for each tonne that reaches the crusher."),
                  development(
                      "assess-opportunities",
                      "Overloaded and half-empty trucks are the common problem: each side listed it"
                          + " by itself."),
                  operations(
                      "express-needs",
                      "Loader crews guess the weight; drivers wait and then drive too fast."))),
          new Chapter(
              "PRIORITIZATION",
              "Ensuring digitalization value prioritization",
              List.of(
                  steering(
                      "select-opportunity", "Weight loading is chosen; the others are shelved."),
                  development(
                      "design-concept",
                      "Scale in the bucket, running total per truck, a light when the truck is"
                          + " full. Technically approved."),
                  operations(
                      "review-concept",
                      "Endorsed: crews need it readable in sunlight and want to calibrate it"
                          + " themselves."))),
          new Chapter(
              "DEVELOPMENT",
              "Micro-service development",
              List.of(
                  steering("prioritize-resources", "Two sprints; the report for the office waits."),
                  development("design-solution", "The proof of concept weighs within two percent."),
                  operations(
                      "assess-solution", "Accepted after a week in the pit with two crews."))),
          new Chapter(
              "IMPLEMENTATION",
              "Implementing micro-services",
              List.of(
                  steering(
                      "govern-implementation",
                      "Go-live on six loaders; both sides' operations commit their people."),
                  development(
                      "improve-solution", "The light is brighter and the total resets by itself."),
                  operations(
                      "develop-capabilities",
                      "Crews of all shifts proved that they can calibrate and monitor it."))),
          new Chapter(
              "EVALUATION",
              "Evaluating micro-service benefits",
              List.of(
                  steering("monitor-performance", "Fuel per tonne fell under the target."),
                  development("seek-value-expansion", "Positioning would shorten the queues."),
                  operations("capture-learning", LEARNING))));

  static final List<Scene> DISTRICT_HEATING_NEEDS =
      List.of(
          steering(
              "define-goals", "Better flow first, then services to consumers and maintenance."),
          operations("express-needs", "The network is pumped for its coldest street."),
          development(
              "assess-opportunities",
              "Three common problems; unbalanced flow touches the constraint."));

  static final List<Scene> DISTRICT_HEATING_VALUE =
      List.of(
          steering("select-opportunity", "The flow is chosen; water leak location comes next."),
          development(
              "design-concept", "Flow per substation and proposed settings; no pink houses."),
          operations("review-concept", "Endorsed for the network south of the river."));

  private Story() {}

  private static Scene steering(String activity, String conclusion) {
    return new Scene(Service.STEERING, activity, conclusion);
  }

  private static Scene development(String activity, String conclusion) {
    return new Scene(Service.DEVELOPMENT, activity, conclusion);
  }

  private static Scene operations(String activity, String conclusion) {
    return new Scene(Service.OPERATIONS, activity, conclusion);
  }
}
