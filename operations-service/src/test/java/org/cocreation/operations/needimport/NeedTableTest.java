package org.cocreation.operations.needimport;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets write them. */
class NeedTableTest {

  private static final String HEADER = "role;process;pain;frequency;since;person";
  private static final String LINE = "Driver;Loading;\"Dust; noise\";daily;2024-05;";

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEADER + "\n" + LINE + "\n",
        HEADER + ";;\n" + LINE + ";;\n;;;;;;;\n",
        "\n" + HEADER + "\n" + LINE,
        ";;;;;\n\n" + HEADER + "\n" + LINE,
        "\ufeff\n" + HEADER + "\r\n" + LINE + "\r\n",
        HEADER + "\r" + LINE + "\r",
        "\u00a0role\u00a0;PROCESS;pain;frequency;since;person\n"
            + "\u00a0Driver;Loading\u2003;\"Dust; noise\u00a0\";daily\u00a0;2024-05\u00a0;\u00a0",
        HEADER + "\n" + LINE + "\n\u00a0;;;;;\n",
        "Rolle;Arbeitsablauf;Was stört;Häufigkeit;Seit;Person\n" + LINE,
        "Roll;Process;Vad stör;Hur ofta;Sedan;Namn\n" + LINE,
      })
  void shouldReadTheSameFromWhateverASpreadsheetWrites(String file) {
    NeedTable table = read(file);

    assertThat(table.width()).isEqualTo(6);
    assertThat(table.lines()).hasSize(1);
    NeedTable.Line line = table.lines().getFirst();
    assertThat(line.fields()).isEqualTo(5);
    assertThat(
            List.of("role", "process", "pain", "frequency", "since", "person").stream()
                .map(line::value))
        .containsExactly("Driver", "Loading", "Dust; noise", "daily", "2024-05", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void shouldCountLinesAsAnEditorDoes(String end) {
    String file =
        String.join(end, "", HEADER, LINE, "Driver;Loading;\"two" + end + "lines\";;;", "", LINE);

    assertThat(read(file).lines()).extracting(NeedTable.Line::number).containsExactly(3L, 4L, 7L);
  }

  /** As much as a file may hold of what it may not hold. */
  static Stream<Arguments> manyOfSomething() {
    return Stream.of(
        arguments("too-many-lines", HEADER + "\n" + "x\n".repeat(500_000)),
        arguments("empty-file", HEADER + "\n" + ";\n".repeat(500_000)),
        arguments("empty-file", "\n".repeat(1_000_000)),
        arguments("unreadable-csv", HEADER + "\n" + ";\n".repeat(500_000) + "\"open"),
        arguments(
            "wrong-columns",
            IntStream.range(0, 140_000).mapToObj(String::valueOf).collect(joining(";"))),
        arguments("wrong-columns", ";".repeat(1_000_000) + "x"));
  }

  @ParameterizedTest
  @MethodSource("manyOfSomething")
  void shouldRefuseWhatIsTooMuchAtOnce(String slug, String file) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () ->
            assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                    Refusal.class,
                    refusal -> {
                      assertThat(refusal.slug()).isEqualTo(slug);
                      assertThat(refusal.getMessage()).hasSizeLessThan(300);
                    }));
  }

  @Test
  void shouldReadTheCharsetThatIsDeclared() {
    String file = HEADER + "\nF\u00f6rare;Lastning;Damm;daily;2024-05;\u00c5sa";
    for (String name : List.of("windows-1252", "ISO-8859-1", "UTF-16", "UTF-8")) {
      Charset charset = Charset.forName(name);

      NeedTable.Line line = NeedTable.read(file.getBytes(charset), charset).lines().getFirst();

      assertThat(line.value("role")).isEqualTo("F\u00f6rare");
      assertThat(line.value("person")).isEqualTo("\u00c5sa");
    }
  }

  @Test
  void shouldSayInWhichLineACharacterIsNotOfTheCharset() {
    byte[] file = (HEADER + "\r" + LINE + "\r\u00e5;").getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> NeedTable.read(file, StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.slug()).isEqualTo("not-utf-8");
              assertThat(refusal.members()).containsEntry("line", 3L);
            });
    assertThatThrownBy(() -> NeedTable.read(file, StandardCharsets.US_ASCII))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("wrong-charset"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", ";;;\n", "\ufeff", "\u00a0\n"})
  void shouldSayThatNothingIsThere(String file) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("empty-file"));
  }

  private static NeedTable read(String file) {
    return NeedTable.read(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
