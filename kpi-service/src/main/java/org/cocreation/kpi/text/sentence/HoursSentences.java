package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of people's hours, and of what they go to. */
@MessageBundle(value = "hours", locale = "en")
public interface HoursSentences {
  @Message("{who} offered {hours} hours per sprint of {name} ({competence}) for the {side}.")
  String offered(String who, String hours, String name, String competence, String side);

  @Message(
      "{#if who}{who} changed the hours of {name}, or what they go to{#else}The hours of {name} are free again: the cycle that they were committed to does not run{/if}.{#if overbooked} Cycles take more of them than there are.{/if}")
  String changed(String who, String name, boolean overbooked);

  @Message("{who} does not offer the hours of {name} any more.")
  String withdrawn(String who, String name);

  @Message("{who} committed nobody's hours for the {side}.")
  String none(String who, String side);

  @Message(
      "{who} set which part of its KPI's value {#if count == 1}1 item brings{#else}{count} items bring{/if}.")
  String sharesSet(String who, int count);

  @Message(
      "{who} chose {#if chosen == 1}1 item{#else}{chosen} items{/if} for the coming sprints and weeded out {out}; the most valuable choice would bring {cost} more in a year.")
  String decided(String who, int chosen, int out, String cost);
}
