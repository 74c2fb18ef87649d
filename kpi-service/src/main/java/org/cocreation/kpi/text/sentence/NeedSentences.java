package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of needs and of the common problems made of them. */
@MessageBundle(value = "needs", locale = "en")
public interface NeedSentences {
  @Message("{who} submitted the need list of the {side}.")
  String submitted(String who, String side);

  @Message(
      "The need list of the {side} is shared: {#if needs == 1}1 need{#else}{needs} needs{/if}.")
  String shared(String side, int needs);

  @Message(
      "Part {part} of {parts} of the need list of the {side} is shared: {#if needs == 1}1 need{#else}{needs} needs{/if}.")
  String partShared(int part, int parts, String side, int needs);

  @Message("{who} added the need “{need}” to the shared list of the {side}.")
  String added(String who, String need, String side);

  @Message("{who} set the need “{need}” aside.")
  String setAside(String who, String need);

  @Message("{who} took the need “{need}” up again.")
  String takenUp(String who, String need);

  @Message(
      "{who} mapped the customer's process in {#if steps == 1}1 step{#else}{steps} steps{/if}.")
  String mapped(String who, int steps);

  @Message(
      "{who} merged {#if needs == 1}1 need{#else}{needs} needs{/if} into the common problem “{problem}”.")
  String merged(String who, int needs, String problem);

  @Message("{who} changed the common problem “{problem}”.")
  String problemChanged(String who, String problem);

  @Message("{who} took needs out of the common problem “{problem}”.")
  String unmerged(String who, String problem);

  @Message("{who} scored a common problem for the {side}.")
  String scored(String who, String side);

  @Message("Both sides have scored a common problem: each sees the other's scores now.")
  String scoresShared();

  @Message("{who} wrote down what hurts in “{process}”, as a {role} says: “{pain}”.")
  String expressed(String who, String process, String role, String pain);

  @Message("{who} shared what somebody said by a link: what hurts in “{process}” is “{pain}”.")
  String sharedFromLink(String who, String process, String pain);

  @Message("{who} withdrew an operational need.")
  String withdrawn(String who);

  @Message(
      "{who} opened a link by which people of the {party} without an account say what hurts: “{place}”.")
  String linkOpened(String who, String party, String place);

  @Message("{who} closed the link “{place}”, by which people without an account spoke.")
  String linkRevoked(String who, String place);

  @Message("Somebody without an account said something by a link of the {side}.")
  String saidByLink(String side);

  @Message("{who} looked at what came by a link.")
  String lookedAtByLink(String who);

  @Message("{who} stated that operations has no need to express.")
  String nothingToExpress(String who);
}
