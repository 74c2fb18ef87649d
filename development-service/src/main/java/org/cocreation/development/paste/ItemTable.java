package org.cocreation.development.paste;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.Text;

/**
 * Cells as spreadsheets put them on the clipboard: a line each, tabs between the cells, quotes
 * round one that holds a tab or a line break. With a header line the columns stand in any order;
 * without one in that of {@link ItemColumn}.
 *
 * @param header the header line, as it can be pasted again; null where there is none
 * @param ignored what the header line names that is no column here
 */
record ItemTable(String header, List<String> ignored, List<Line> lines) {

  static final int MOST_LINES = 200;

  /** Of this many names at least a header line has, which no item has by chance. */
  private static final int HEADER_NAMES = 2;

  private static final CSVFormat CELLS =
      CSVFormat.TDF
          .builder()
          .setIgnoreSurroundingSpaces(false)
          .setIgnoreEmptyLines(false)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  /**
   * A line that says something.
   *
   * @param number its row as the spreadsheet counts, from the first that was copied: also blank
   *     ones
   * @param text as it can be pasted again
   * @param surplus whether it has cells beyond the last column
   */
  record Line(int number, String text, Map<ItemColumn, String> cells, boolean surplus) {

    String cell(ItemColumn column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * @throws Refusal 422 where there is nothing to read, or too much at once
   */
  static ItemTable read(String pasted) {
    List<CSVRecord> records = parse(pasted.replace("\r\n", "\n").replace('\r', '\n'));
    if (records.isEmpty()) {
      throw Refusal.invalidField("text", "has no line that says something");
    }
    boolean hasHeader =
        records.getFirst().stream().filter(cell -> ItemColumn.named(cell).isPresent()).count()
            >= HEADER_NAMES;
    List<Optional<ItemColumn>> columns =
        hasHeader
            ? records.getFirst().stream().map(ItemColumn::named).toList()
            : List.of(ItemColumn.values()).stream().map(Optional::of).toList();
    List<Line> lines =
        IntStream.range(hasHeader ? 1 : 0, records.size())
            .mapToObj(at -> line(columns, records.get(at)))
            .toList();
    if (lines.isEmpty()) {
      throw Refusal.invalidField("text", "has a header line, but no line below it");
    }
    if (lines.size() > MOST_LINES) {
      throw Refusal.invalidField(
          "text", "has %d lines; at most %d are taken at once", lines.size(), MOST_LINES);
    }
    List<String> ignored =
        hasHeader
            ? records.getFirst().stream()
                .filter(cell -> ItemColumn.named(cell).isEmpty())
                .map(Text::clean)
                .filter(cell -> !cell.isEmpty())
                .toList()
            : List.of();
    return new ItemTable(hasHeader ? text(records.getFirst()) : null, ignored, lines);
  }

  private static Line line(List<Optional<ItemColumn>> columns, CSVRecord record) {
    Map<ItemColumn, String> cells = new EnumMap<>(ItemColumn.class);
    boolean surplus = false;
    for (int at = 0; at < record.size(); at++) {
      String cell = Text.clean(record.get(at));
      if (at >= columns.size()) {
        surplus |= !cell.isEmpty();
      } else if (columns.get(at).isPresent()) {
        cells.putIfAbsent(columns.get(at).get(), cell);
      }
    }
    return new Line((int) record.getRecordNumber(), text(record), cells, surplus);
  }

  private static String text(CSVRecord record) {
    return CELLS.format((Object[]) record.values());
  }

  private static List<CSVRecord> parse(String text) {
    List<CSVRecord> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, CELLS)) {
      for (CSVRecord record : parser) {
        if (record.stream().anyMatch(cell -> !Text.clean(cell).isEmpty())) {
          records.add(record);
        }
      }
      return records;
    } catch (IOException | UncheckedIOException unreadable) {
      throw Refusal.invalidField("text", "cannot be read: a quote is opened and never closed");
    }
  }
}
