package org.cocreation.development.paste;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.cocreation.chassis.text.Text;

/**
 * A column of a table of backlog items, by its names in English, German and Swedish; where there is
 * no header line, they come in this order.
 */
enum ItemColumn {
  TITLE("title", "feature", "name", "item", "funktion", "titel", "eintrag", "namn", "post"),
  DESCRIPTION(
      "description",
      "what it does",
      "summary",
      "beschreibung",
      "was sie tut",
      "beskrivning",
      "vad den gör",
      "vad funktionen gör"),
  EFFORT_HOURS(
      "effortHours",
      "effort",
      "effort in hours",
      "effort hours",
      "hours",
      "effort (h)",
      "aufwand",
      "aufwand in stunden",
      "aufwand (h)",
      "stunden",
      "arbetsinsats",
      "arbetsinsats i timmar",
      "arbetsinsats (h)",
      "timmar"),
  SOURCING("sourcing", "kind", "make or buy", "beschaffung", "bezug", "art", "anskaffning", "typ"),
  FEASIBILITY("feasibility", "grade", "machbarkeit", "genomförbarhet", "betyg"),
  DATA_READINESS("dataReadiness", "data", "data readiness", "daten", "datenlage", "dataläge"),
  KPI("kpiId", "kpi", "kpi id", "serves", "kennzahl", "dient", "nyckeltal", "bidrar till"),
  TRACE(
      "trace",
      "how",
      "how it serves",
      "how it serves the kpi",
      "value",
      "wie",
      "wie sie dient",
      "wie sie dem kpi dient",
      "wert",
      "hur",
      "hur den bidrar",
      "hur den bidrar till kpi:n",
      "värde"),
  DATA_NOTE(
      "dataNote",
      "data note",
      "what of the data is missing",
      "missing data",
      "welche daten fehlen",
      "was von den daten fehlt",
      "fehlende daten",
      "vilka data som saknas",
      "vad av datan som saknas",
      "saknade data");

  private final String field;
  private final Set<String> names;

  ItemColumn(String field, String... names) {
    this.field = field;
    this.names = Set.of(names);
  }

  /** The field of a backlog item that stands in it. */
  String field() {
    return field;
  }

  /** Which column a cell of a header line names. */
  static Optional<ItemColumn> named(String cell) {
    String plain = Text.plain(cell);
    return Arrays.stream(values())
        .filter(column -> column.names.contains(plain) || column.field.equalsIgnoreCase(plain))
        .findFirst();
  }

  static ItemColumn of(String field) {
    return Arrays.stream(values())
        .filter(column -> column.field.equals(field))
        .findFirst()
        .orElseThrow();
  }
}
