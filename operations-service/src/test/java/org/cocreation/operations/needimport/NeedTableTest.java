package org.cocreation.operations.needimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTableTest {

  private static final String HEADER = "role,process,pain,frequency,since,person\n";

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void shouldReadUtf8WithAndWithoutByteOrderMark(String mark) {
    List<NeedTable.Line> lines =
        read(mark + HEADER + "Förare,Lastning,Ser inte vikten,DAILY,2024-05,Åsa\n");

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().value("role")).isEqualTo("Förare");
    assertThat(lines.getFirst().value("person")).isEqualTo("Åsa");
  }

  @Test
  void shouldTakeSemicolonsAsSpreadsheetsOfManyCountriesWriteThem() {
    List<NeedTable.Line> lines =
        read(
            "Role;Process;Pain;Frequency;Since\r\n"
                + "Driver;Loading;Too light, or too heavy;DAILY;2024-05\r\n");

    assertThat(lines.getFirst().value("pain")).isEqualTo("Too light, or too heavy");
    assertThat(lines.getFirst().value("person")).isEmpty();
  }

  @Test
  void shouldCountLinesAsAnEditorDoesWhenFieldsHoldLineBreaksAndLinesAreEmpty() {
    List<NeedTable.Line> lines =
        read(
            HEADER
                + "\n"
                + "Driver,Loading,\"First it is dark,\nthen it rains\",DAILY,2024-05,\n"
                + ",,,,,\n"
                + "\r\n"
                + "Dispatcher,Traffic,Queues,DAILY,2024-05,\n");

    assertThat(lines).extracting(NeedTable.Line::number).containsExactly(3L, 7L);
    assertThat(lines.getFirst().value("pain")).isEqualTo("First it is dark,\nthen it rains");
  }

  @Test
  void shouldTakeColumnsInAnyOrder() {
    List<NeedTable.Line> lines =
        read("since, pain ,process,role,frequency\n2024-05,Dust,Crushing,Operator,WEEKLY");

    assertThat(lines.getFirst().value("since")).isEqualTo("2024-05");
    assertThat(lines.getFirst().value("role")).isEqualTo("Operator");
  }

  @Test
  void shouldNameColumnsThatAreMissingUnknownOrThereTwice() {
    assertThatThrownBy(() -> read("role,process,pain,when,Role\na,b,c,d,e\n"))
        .asInstanceOf(type(Refusal.class))
        .satisfies(
            refusal -> {
              assertThat(refusal.slug()).isEqualTo("wrong-columns");
              assertThat(refusal.members())
                  .containsEntry("missing", Set.of("frequency", "since"))
                  .containsEntry("unknown", Set.of("when"))
                  .containsEntry("twice", Set.of("role"));
              assertThat(refusal.getMessage()).contains("'since'").contains("unknown 'when'");
            });
  }

  @Test
  void shouldNameTheLineWhenACharacterIsNoUtf8() {
    byte[] file =
        (HEADER + "Driver,Loading,Dust,DAILY,2024-05,\nFörare,Lastning,Damm,DAILY,2024-05,\n")
            .getBytes(Charset.forName("windows-1252"));

    assertThatThrownBy(() -> NeedTable.read(file))
        .asInstanceOf(type(Refusal.class))
        .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("not-utf-8"))
        .satisfies(refusal -> assertThat(refusal.members()).containsEntry("line", 3L));
  }

  @Test
  void shouldNameTheLineWhenAQuoteIsNeverClosed() {
    String file =
        HEADER + "Driver,Loading,Dust,DAILY,2024-05,\nDriver,Loading,\"Dust,DAILY,2024-05,\n";

    assertThatThrownBy(() -> read(file))
        .asInstanceOf(type(Refusal.class))
        .satisfies(refusal -> assertThat(refusal.slug()).isEqualTo("unreadable-csv"))
        .satisfies(refusal -> assertThat(refusal.members()).containsEntry("line", 3L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n", HEADER, HEADER + ",,,,,\n"})
  void shouldRefuseAFileThatSaysNothing(String file) {
    assertThatThrownBy(() -> read(file))
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::slug)
        .isEqualTo("empty-file");
  }

  @Test
  void shouldTakeAThousandLinesAndNoMore() {
    String line = "Driver,Loading,Dust,DAILY,2024-05,\n";

    assertThat(read(HEADER + line.repeat(1000))).hasSize(1000);
    assertThatThrownBy(() -> read(HEADER + line.repeat(1001)))
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::slug)
        .isEqualTo("too-many-lines");
  }

  @Test
  void shouldRefuseAFileThatIsTooLarge() {
    assertThatThrownBy(() -> NeedTable.read(new byte[NeedTable.MOST_BYTES + 1]))
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::status)
        .isEqualTo(413);
  }

  private static List<NeedTable.Line> read(String file) {
    return NeedTable.read(file.getBytes(StandardCharsets.UTF_8)).lines();
  }
}
