package org.cocreation.kpi.work;

import org.cocreation.chassis.process.ActivityDefinition;

/** What is to be done, in a few words. */
final class WorkTitles {

  private WorkTitles() {}

  static String of(WorkItem item) {
    int count = item.count() == null ? 0 : item.count();
    return switch (item.kind()) {
      case ACTIVITY -> activity(item.about(), item.missing().isEmpty());
      case PLEDGE -> "Decide what your side pledges; zero is a decision";
      case GOAL_WEIGHTS -> "Agree on the weights of %s".formatted(counted(count, "goal", "goals"));
      case NEED_LIST -> "Submit the need list of your side";
      case SCORES -> "Score %s by the goals".formatted(counted(count, "problem", "problems"));
      case SCORES_ANEW ->
          "Confirm your scores of %s that changed, or score anew"
              .formatted(counted(count, "problem", "problems"));
      case VALUE_STATEMENT -> "State what it is worth to your side";
      case REVIEW_POINTS ->
          "Answer %s of operations' review%s"
              .formatted(counted(count, "point", "points"), quoted(" of ", item.about()));
      case GATE -> "Get the value gate ready to be signed";
      case SIGNATURE -> "Sign the value statements and the concept";
      case DECISION -> "Decide how the cycle goes on";
      case KILL_CLOCK -> "The kill clock ran out: continue with a reason, shelve or stop";
      case SPENDING -> "Confirm a spending" + quoted(": ", item.about());
      case PROPOSAL -> "Answer the proposal of a partnership";
    };
  }

  private static String activity(String key, boolean ready) {
    String title =
        ActivityDefinition.withKey(key)
            .map(
                activity -> "activity %d, %s".formatted(activity.number(), lower(activity.title())))
            .orElse("the activity");
    return (ready ? "Complete " : "Work on ") + title;
  }

  private static String lower(String title) {
    return title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
  }

  private static String quoted(String before, String text) {
    return text == null || text.isBlank() ? "" : before + "“" + text + "”";
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
