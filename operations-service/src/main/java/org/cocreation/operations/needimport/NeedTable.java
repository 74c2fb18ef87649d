package org.cocreation.operations.needimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.Text;

/**
 * Needs as spreadsheets write them: a header line, then a line each; with or without byte order
 * mark, lines ended in any way; {@code ,} or {@code ;} between the fields, whichever the header
 * line has; fields in quotes may hold separators and line breaks; empty columns behind the last
 * one, and blank lines above the header, are nothing. Columns in any order.
 */
final class NeedTable {

  static final int MOST_LINES = 1_000;
  private static final int MOST_COLUMNS = 100;
  static final int MOST_BYTES = 1_048_576;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> REQUIRED =
      List.of("role", "process", "pain", "frequency", "since");
  private static final Set<String> KNOWN =
      Set.of("role", "process", "pain", "frequency", "since", "person");

  /**
   * A line that says something.
   *
   * @param number where it begins in the file, from 1
   * @param values by column; empty text where the line has none
   * @param fields how many fields it has, up to the last that says something
   * @param allFields how many fields it has, with empty ones at its end
   */
  record Line(long number, Map<String, String> values, int fields, int allFields) {

    String value(String column) {
      return values.getOrDefault(column, "");
    }
  }

  private final List<String> columns;
  private final List<Line> lines;

  private final int allColumns;

  private NeedTable(List<String> columns, int allColumns, List<Line> lines) {
    this.columns = columns;
    this.allColumns = allColumns;
    this.lines = lines;
  }

  /**
   * @throws Refusal 413 for a file that is too large, 422 where it is no table of needs at all:
   *     nothing of it is taken then
   */
  static NeedTable read(byte[] file, Charset charset) {
    if (file.length > MOST_BYTES) {
      throw new Refusal(
          413, "too-large", "The file has more than %d bytes: send it in parts.", MOST_BYTES);
    }
    // One kind of line end, as it is in a quoted field, too.
    String text = decode(file, charset).replace("\r\n", "\n").replace('\r', '\n');
    List<CSVRecord> records = parse(text);
    if (records.isEmpty()) {
      throw Refusal.invalid("empty-file", "The file is empty: its first line names the columns.");
    }
    List<String> columns = columns(records.getFirst());
    LineNumbers numbers = new LineNumbers(text);
    List<Line> lines =
        records.stream()
            .skip(1)
            .map(record -> line(numbers.at(begin(text, record)), columns, record))
            .toList();
    if (lines.isEmpty()) {
      throw Refusal.invalid("empty-file", "The file has a header line, but no line below it.");
    }
    return new NeedTable(columns, records.getFirst().size(), lines);
  }

  List<Line> lines() {
    return lines;
  }

  /** How many fields a line should have. */
  int width() {
    return columns.size();
  }

  /** How many fields the header line has, with empty ones at its end. */
  int allColumns() {
    return allColumns;
  }

  private static boolean saysSomething(CSVRecord record) {
    return record.stream().anyMatch(value -> !Text.clean(value).isEmpty());
  }

  private static String decode(byte[] file, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(file);
    CharBuffer characters = CharBuffer.allocate(file.length + 1);
    CoderResult result = decoder.decode(bytes, characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      String before = text.replace("\r\n", "\n").replace('\r', '\n');
      long line = new LineNumbers(before).at(before.length());
      throw Refusal.invalid(
              charset.equals(StandardCharsets.UTF_8) ? "not-utf-8" : "wrong-charset",
              "Line %d holds a character that is no %s: save the file as 'CSV UTF-8'.",
              line,
              charset.name())
          .with("line", line);
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** The lines that say something, of which there are not more than are taken at once. */
  private static List<CSVRecord> parse(String text) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator(text))
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();
    List<CSVRecord> records = new ArrayList<>();
    int lines = -1;
    CSVRecord last = null;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord record : parser) {
        last = record;
        if (saysSomething(record) && ++lines <= MOST_LINES) {
          records.add(record);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      long line = last == null ? 1 : new LineNumbers(text).at(begin(text, last)) + 1;
      throw Refusal.invalid(
              "unreadable-csv",
              "From line %d on it cannot be said where a field ends: a quote is opened and never"
                  + " closed, or text follows a closing quote.",
              line)
          .with("line", line);
    }
    if (lines > MOST_LINES) {
      throw Refusal.invalid(
              "too-many-lines",
              "The file has %d lines; at most %d are taken at once: send it in parts.",
              lines,
              MOST_LINES)
          .with("lines", lines);
    }
    return records;
  }

  /** Whichever of the two there is more of, outside of quotes, in the first line. */
  private static char separator(String text) {
    boolean quoted = false;
    int balance = 0;
    for (int i = beginOfHeader(text) % Math.max(1, text.length()); i < text.length(); i++) {
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

  /** Lines above it may be blank, or hold separators alone. */
  private static int beginOfHeader(String text) {
    int begin = 0;
    int at = 0;
    while (at < text.length() && (isSeparator(text.charAt(at)) || Text.isSpace(text.charAt(at)))) {
      at++;
      begin = text.charAt(at - 1) == '\n' ? at : begin;
    }
    return begin;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == ';';
  }

  private static List<String> columns(CSVRecord header) {
    List<String> columns = new ArrayList<>(header.stream().map(NeedColumn::fieldOf).toList());
    while (columns.getLast().isEmpty()) {
      columns.removeLast();
    }
    if (columns.size() > MOST_COLUMNS) {
      throw Refusal.invalid(
          "wrong-columns",
          "The first line names %d columns. They must be role, process, pain, frequency, since and, if"
              + " you like, person.",
          columns.size());
    }
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
    name(wrong, "missing %s", missing);
    name(wrong, "unknown %s", unknown);
    name(wrong, "there twice %s", twice);
    throw Refusal.invalid(
            "wrong-columns",
            "The columns must be role, process, pain, frequency, since and, if you like, person:"
                + " %s.",
            String.join("; ", wrong))
        .with("missing", missing)
        .with("unknown", unknown)
        .with("twice", twice);
  }

  private static void name(List<String> wrong, @English String pattern, Set<String> columns) {
    if (!columns.isEmpty()) {
      wrong.add(Sentence.say(pattern, columns.stream().map(name -> "'" + name + "'").toList()));
    }
  }

  private static Line line(long number, List<String> columns, CSVRecord record) {
    Map<String, String> values =
        IntStream.range(0, Math.min(columns.size(), record.size()))
            .boxed()
            .collect(Collectors.toMap(columns::get, i -> Text.clean(record.get(i))));
    return new Line(number, values, fields(record), record.size());
  }

  /** Without the empty ones at the end, which spreadsheets write up to their last used column. */
  private static int fields(CSVRecord record) {
    int fields = record.size();
    while (fields > 0 && Text.clean(record.get(fields - 1)).isEmpty()) {
      fields--;
    }
    return fields;
  }

  /** Where a record begins: the parser counts the empty lines before it as its own. */
  private static int begin(String text, CSVRecord record) {
    int at = (int) record.getCharacterPosition();
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return at;
  }

  /** Counts on from where it was asked before, for places one behind the other. */
  private static final class LineNumbers {
    private final String text;
    private int at;
    private long line = 1;

    LineNumbers(String text) {
      this.text = text;
    }

    long at(int place) {
      for (; at < place; at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
      return line;
    }
  }
}
