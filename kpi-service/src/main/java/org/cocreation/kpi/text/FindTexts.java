package org.cocreation.kpi.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The search. */
@MessageBundle(value = "find", locale = "en")
public interface FindTexts {
  @Message(
      "Partnerships, cycles, goals, needs, problems, concepts and decisions that you "
          + "may see. Needs are found once both lists are shared.")
  String lead();

  @Message("Search again")
  String again();

  @Message("Words, or how they begin")
  String words();

  @Message("What was found")
  String found();

  @Message("More results")
  String more();

  @Message("Older results")
  String older();

  @Message("Nothing has all of these words. Try fewer of them, or how one begins.")
  String nothing();
}
