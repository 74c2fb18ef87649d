package org.cocreation.operations.needimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.cocreation.chassis.problem.Refusal;

/**
 * Needs as spreadsheets write them: a header line, then a line each; UTF-8 with or without byte
 * order mark; {@code ,} or {@code ;} between the fields, whichever the header line has; fields in
 * quotes may hold separators and line breaks. Columns in any order.
 */
final class NeedTable {

  static final int MOST_LINES = 1_000;
  static final int MOST_BYTES = 1_048_576;
  private static final List<String> REQUIRED =
      List.of("role", "process", "pain", "frequency", "since");
  private static final Set<String> KNOWN =
      Set.of("role", "process", "pain", "frequency", "since", "person");

  /**
   * A line that says something.
   *
   * @param number where it begins in the file, from 1
   * @param values by column; empty text where the line has none
   * @param fields how many fields it has
   */
  record Line(long number, Map<String, String> values, int fields) {

    String value(String column) {
      return values.getOrDefault(column, "");
    }
  }

  private final List<String> columns;
  private final List<Line> lines;

  private NeedTable(List<String> columns, List<Line> lines) {
    this.columns = columns;
    this.lines = lines;
  }

  /**
   * @throws Refusal 413 for a file that is too large, 422 where it is no table of needs at all:
   *     nothing of it is taken then
   */
  static NeedTable read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new Refusal(
          413, "too-large", "The file has more than " + MOST_BYTES + " bytes: send it in parts.");
    }
    String text = decode(file);
    List<CSVRecord> records = parse(text);
    if (records.isEmpty()) {
      throw unreadable("empty-file", "The file is empty: its first line names the columns.");
    }
    List<String> columns = columns(records.getFirst());
    List<Line> lines =
        records.stream()
            .skip(1)
            .filter(record -> record.stream().anyMatch(value -> !value.isBlank()))
            .map(record -> line(text, columns, record))
            .toList();
    if (lines.isEmpty()) {
      throw unreadable("empty-file", "The file has a header line, but no line below it.");
    }
    if (lines.size() > MOST_LINES) {
      throw unreadable(
              "too-many-lines",
              "The file has %d lines; at most %d are taken at once: send it in parts."
                  .formatted(lines.size(), MOST_LINES))
          .with("lines", lines.size());
    }
    return new NeedTable(columns, lines);
  }

  List<Line> lines() {
    return lines;
  }

  /** How many fields a line should have. */
  int width() {
    return columns.size();
  }

  private static String decode(byte[] file) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(file);
    CharBuffer characters = CharBuffer.allocate(file.length + 1);
    CoderResult result = decoder.decode(bytes, characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      long line = lineAt(text, text.length());
      throw unreadable(
              "not-utf-8",
              "Line %d holds a character that is no UTF-8: save the file as 'CSV UTF-8'."
                  .formatted(line))
          .with("line", line);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static List<CSVRecord> parse(String text) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator(text))
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();
    List<CSVRecord> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord record : parser) {
        records.add(record);
      }
      return records;
    } catch (IOException | UncheckedIOException e) {
      long line = records.isEmpty() ? 1 : lineAt(text, begin(text, records.getLast())) + 1;
      throw unreadable(
              "unreadable-csv",
              "From line %d on it cannot be said where a field ends: a quote is opened and never"
                      .formatted(line)
                  + " closed, or text follows a closing quote.")
          .with("line", line);
    }
  }

  /** Whichever of the two there is more of, outside of quotes, in the first line. */
  private static char separator(String text) {
    boolean quoted = false;
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '\n') {
        break;
      } else if (!quoted) {
        balance += c == ';' ? 1 : c == ',' ? -1 : 0;
      }
    }
    return balance > 0 ? ';' : ',';
  }

  private static List<String> columns(CSVRecord header) {
    List<String> columns =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    Set<String> missing = new LinkedHashSet<>(REQUIRED);
    columns.forEach(missing::remove);
    Set<String> unknown = new LinkedHashSet<>(columns);
    unknown.removeAll(KNOWN);
    Set<String> twice = new TreeSet<>(columns);
    twice.removeIf(name -> columns.indexOf(name) == columns.lastIndexOf(name));
    if (missing.isEmpty() && unknown.isEmpty() && twice.isEmpty()) {
      return columns;
    }
    List<String> wrong = new ArrayList<>();
    name(wrong, "missing", missing);
    name(wrong, "unknown", unknown);
    name(wrong, "there twice", twice);
    throw unreadable(
            "wrong-columns",
            "The columns must be role, process, pain, frequency, since and, if you like, person: "
                + String.join("; ", wrong)
                + ".")
        .with("missing", missing)
        .with("unknown", unknown)
        .with("twice", twice);
  }

  private static void name(List<String> wrong, String what, Set<String> columns) {
    if (!columns.isEmpty()) {
      wrong.add(
          columns.stream()
              .map(c -> "'" + c + "'")
              .collect(Collectors.joining(", ", what + " ", "")));
    }
  }

  private static Line line(String text, List<String> columns, CSVRecord record) {
    Map<String, String> values =
        IntStream.range(0, Math.min(columns.size(), record.size()))
            .boxed()
            .collect(Collectors.toMap(columns::get, i -> record.get(i).strip()));
    return new Line(lineAt(text, begin(text, record)), values, record.size());
  }

  /** Where a record begins: the parser counts the empty lines before it as its own. */
  private static int begin(String text, CSVRecord record) {
    int at = (int) record.getCharacterPosition();
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      at++;
    }
    return at;
  }

  private static long lineAt(String text, int position) {
    return 1 + text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  private static Refusal unreadable(String slug, String detail) {
    return Refusal.invalid(slug, detail);
  }
}
