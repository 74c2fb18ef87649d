package org.cocreation.kpi.text.sentence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of goals and of what is measured. */
@MessageBundle(value = "measures", locale = "en")
public interface MeasureSentences {
  @Message("{who} defined the goal “{goal}”{#if kpis}, measured by {kpis}{/if}.")
  String goalDefined(String who, String goal, String kpis);

  @Message("{who} changed the goal “{goal}”{#if kpis}, measured by {kpis}{/if}.")
  String goalChanged(String who, String goal, String kpis);

  @Message("{who} retired the goal “{goal}”.")
  String goalRetired(String who, String goal);

  @Message("{kpi} was measured: {value} {unit}{#if labels} ({labels}){/if}.")
  String measured(String kpi, String value, String unit, String labels);

  @Message(
      "A measurement of {kpi} was corrected from {#if from}{from}{#else}nothing{/if} to {to} {unit}.")
  String corrected(String kpi, String from, String to, String unit);

  @Message("A measurement of {kpi} is void: {#if from}{from}{#else}nothing{/if} {unit}.")
  String voided(String kpi, String from, String unit);

  @Message("{kpi} went from {from} to {to}{#if labels} ({labels}){/if}.")
  String statusChanged(String kpi, String from, String to, String labels);
}
