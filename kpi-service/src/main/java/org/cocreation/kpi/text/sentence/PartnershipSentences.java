package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of partnerships and their people. */
@MessageBundle(value = "partnerships", locale = "en")
public interface PartnershipSentences {
  @Message("{who} proposed the partnership “{name}”.")
  String proposed(String who, String name);

  @Message("{who} accepted the partnership “{name}”.")
  String accepted(String who, String name);

  @Message("{who} declined the partnership.")
  String declined(String who);

  @Message("{who} withdrew the proposal of the partnership.")
  String withdrawn(String who);

  @Message("{who} renamed the partnership: it is “{name}”.")
  String renamed(String who, String name);

  @Message("{who} ended the partnership: {reason}")
  String ended(String who, String reason);

  @Message("{who} said when it takes two people of that side.")
  String fourEyesChanged(String who);

  @Message(
      "{who} moved the days of the partnership to the time zone {#if zone}{zone}{#else}of their choice{/if}.")
  String timeZoneChanged(String who, String zone);

  @Message("{who} added {#if name}{name} ({side}) in {teams}{#else}a member{/if}.")
  String memberAdded(String who, String name, String side, String teams);

  @Message("{who} changed the teams of {#if name}{name} ({side}) in {teams}{#else}a member{/if}.")
  String memberChanged(String who, String name, String side, String teams);

  @Message("{who} removed a member.")
  String memberRemoved(String who);
}
