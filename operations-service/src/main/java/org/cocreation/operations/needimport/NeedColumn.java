package org.cocreation.operations.needimport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.cocreation.chassis.text.Text;

/** A column of a table of needs, by its names in English, German and Swedish. */
enum NeedColumn {
  ROLE("role", "rolle", "roll"),
  PROCESS("process", "arbeitsablauf", "ablauf", "prozess"),
  PAIN("pain", "what hurts", "was stört", "bedarf", "vad stör", "behov"),
  FREQUENCY("frequency", "how often", "häufigkeit", "wie oft", "frekvens", "hur ofta"),
  SINCE("since", "since when", "seit", "seit wann", "sedan", "sedan när"),
  PERSON("person", "name", "namn");

  private final Set<String> names;

  NeedColumn(String... names) {
    this.names = Set.of(names);
  }

  /**
   * The field that a cell of the header line names; the cell itself, plain, where it names none.
   */
  static String fieldOf(String cell) {
    String plain = Text.plain(cell);
    return Arrays.stream(values())
        .filter(column -> column.names.contains(plain))
        .findFirst()
        .map(column -> column.name().toLowerCase(Locale.ROOT))
        .orElse(plain);
  }
}
