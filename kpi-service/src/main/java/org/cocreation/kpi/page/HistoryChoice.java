package org.cocreation.kpi.page;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.timeline.TimelineFilter;
import org.cocreation.kpi.timeline.TimelineKind;

/** Which part of a history is looked at; what is none of the choices is not asked for. */
public class HistoryChoice {

  @QueryParam("kind")
  String kind;

  @QueryParam("person")
  String person;

  @QueryParam("side")
  String side;

  /**
   * @param reader the side that reads
   */
  TimelineFilter filter(Side reader) {
    return new TimelineFilter(
        named(TimelineKind.values(), kind),
        person == null || person.isBlank() ? null : person,
        named(Side.values(), side),
        reader);
  }

  private static <E extends Enum<E>> E named(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  public boolean isKind(TimelineKind one) {
    return one.name().equals(kind);
  }

  public boolean isPerson(String one) {
    return one.equals(person);
  }

  public boolean isSide(String one) {
    return one.equals(side);
  }

  /** Whether only a part is looked at. */
  public boolean isMade() {
    return !filter(null).equals(new TimelineFilter(null, null, null, null));
  }

  /** To be added to an address that has a question mark already. */
  public String query() {
    return query("kind", kind) + query("person", person) + query("side", side);
  }

  private static String query(String name, String value) {
    return value == null || value.isBlank()
        ? ""
        : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
