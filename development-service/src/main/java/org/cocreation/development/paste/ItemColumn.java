package org.cocreation.development.paste;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.cocreation.chassis.text.Text;

/** A column of a table of backlog items; where it has no header line, they come in this order. */
enum ItemColumn {
  TITLE("title", "feature", "name", "item"),
  DESCRIPTION("description", "what it does", "summary"),
  EFFORT_HOURS("effortHours", "effort", "effort in hours", "effort hours", "hours", "effort (h)"),
  SOURCING("sourcing", "kind", "make or buy"),
  FEASIBILITY("feasibility", "grade"),
  DATA_READINESS("dataReadiness", "data", "data readiness"),
  KPI("kpiId", "kpi", "kpi id", "serves"),
  TRACE("trace", "how", "how it serves", "how it serves the kpi", "value"),
  DATA_NOTE("dataNote", "data note", "what of the data is missing", "missing data");

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
