package org.cocreation.localstack.bench.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * One figure beside its limit, seen in the same minutes.
 *
 * @param ours a value for each run
 * @param limit likewise, of what cannot be done faster on this machine; null where there is none
 * @param must null where nothing is asked
 * @param cores how many cores each process used, and the load generator, while ours was measured
 */
public record Figure(
    String name, String unit, Spread ours, Spread limit, Must must, Map<String, Double> cores) {

  public static Figure of(String name, String unit, Spread ours) {
    return new Figure(name, unit, ours, null, null, Map.of());
  }

  public Figure beside(Spread itsLimit) {
    return new Figure(name, unit, ours, itsLimit, must, cores);
  }

  public Figure must(Must it) {
    return new Figure(name, unit, ours, limit, it, cores);
  }

  public Figure with(Map<String, Double> coresUsed) {
    return new Figure(name, unit, ours, limit, must, coresUsed);
  }

  /** Ours through the limit, run by run; null where there is no limit. */
  @JsonProperty
  public Spread ratio() {
    return limit == null ? null : ours.dividedBy(limit);
  }

  /** Whether the median reaches what it must; null where nothing is asked. */
  @JsonProperty
  public Boolean reached() {
    return must == null ? null : must.isReached(must.ofRatio() ? ratio().median() : ours.median());
  }

  /** A row of the table. */
  String row() {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            name + ", " + unit,
            Numbers.text(ours),
            limit == null ? "-" : Numbers.text(limit),
            limit == null ? "-" : Numbers.text(ratio()),
            must == null ? "-" : must.text(),
            must == null ? "-" : reached() ? "yes" : "no");
  }

  /** For people who watch. */
  public String line() {
    return cores.isEmpty() ? comparison() : comparison() + "; cores " + cores;
  }

  private String comparison() {
    String text = "%s: %s %s".formatted(name, Numbers.text(ours), unit);
    return limit == null
        ? text
        : "%s; limit %s; ratio %s".formatted(text, Numbers.text(limit), Numbers.text(ratio()));
  }
}
