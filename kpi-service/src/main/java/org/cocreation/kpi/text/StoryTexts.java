package org.cocreation.kpi.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of what happened in a cycle. */
@MessageBundle(value = "story", locale = "en")
public interface StoryTexts {
  @Message("Older")
  String older();

  @Message("History of {name}")
  String historyOf(String name);

  @Message("What happened in {name}, newest first; nothing of it is ever changed (R18).")
  String lead(String name);

  @Message("Which part of it")
  String whichPart();

  @Message("Kind")
  String kind();

  @Message("All")
  String all();

  @Message("Person")
  String person();

  @Message("Everybody")
  String everybody();

  @Message("Side")
  String side();

  @Message("Both")
  String both();

  @Message("Provider")
  String provider();

  @Message("Customer")
  String customer();

  @Message("Show")
  String show();

  @Message("Show all")
  String showAll();

  @Message("Nothing of that kind has happened here yet.")
  String nothing();
}
