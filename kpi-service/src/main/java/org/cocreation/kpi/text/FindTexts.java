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

  @Message("Invest after phase {phase}")
  String invested(String phase);

  @Message("Rework after phase {phase}")
  String reworked(String phase);

  @Message("Shelve after phase {phase}")
  String shelved(String phase);

  @Message("Stop after phase {phase}")
  String stopped(String phase);

  @Message("Revive after phase {phase}")
  String revived(String phase);

  @Message("Decision after phase {phase}")
  String decided(String phase);
}
