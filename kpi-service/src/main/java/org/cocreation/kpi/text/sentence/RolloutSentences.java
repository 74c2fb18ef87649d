package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of how a micro-service comes into use. */
@MessageBundle(value = "rollouts", locale = "en")
public interface RolloutSentences {
  @Message("{who} planned the site “{site}”.")
  String planned(String who, String site);

  @Message("{who} planned the pilot site “{site}”.")
  String pilotPlanned(String who, String site);

  @Message("{who} changed the plan of the site “{site}”, or the people for it.")
  String changed(String who, String site);

  @Message("{who} confirmed the people of that side for the site “{site}”.")
  String confirmed(String who, String site);

  @Message(
      "{who} changed the people committed to the site “{site}”: they are to be confirmed again.")
  String voided(String who, String site);

  @Message("{who} let the site “{site}” go live.")
  String wentLive(String who, String site);

  @Message("{who} rolled the site “{site}” back.")
  String rolledBack(String who, String site);
}
