package org.cocreation.development.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as spreadsheets put them on the clipboard. */
class ItemTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Load\tIt shows\t40",
        "Load\tIt shows\t40\r\n",
        "\n\nLoad\tIt shows\t40\n\t\t\n",
        "Effort\tOwner\tFeature\tWhat it does\n40\tAnna\tLoad\tIt shows",
        "effortHours\tTITLE\tdescription\r40\tLoad\u00a0\tIt shows\r",
        "Aufwand in Stunden\tFunktion\tWas sie tut\n40\tLoad\tIt shows",
        "Arbetsinsats\tÄgare\tFunktion\tVad den gör\n40\tAnna\tLoad\tIt shows"
      })
  void shouldReadTheSameInWhateverFormItIsPasted(String pasted) {
    ItemTable table = ItemTable.read(pasted);

    assertThat(table.lines()).hasSize(1);
    ItemTable.Line line = table.lines().getFirst();
    assertThat(line.cell(ItemColumn.TITLE)).isEqualTo("Load");
    assertThat(line.cell(ItemColumn.DESCRIPTION)).isEqualTo("It shows");
    assertThat(line.cell(ItemColumn.EFFORT_HOURS)).isEqualTo("40");
    assertThat(line.surplus()).isFalse();
  }

  @Test
  void shouldKeepWhatStandsInQuotesAndGiveItBackToBePastedAgain() {
    String pasted = "Load\t\"two\nlines, a \"\"word\"\"\"\t40";

    ItemTable.Line line = ItemTable.read(pasted).lines().getFirst();

    assertThat(line.cell(ItemColumn.DESCRIPTION)).isEqualTo("two\nlines, a \"word\"");
    assertThat(ItemTable.read(line.text()).lines().getFirst().cells()).isEqualTo(line.cells());
  }

  @Test
  void shouldTakeQuotesInTheMiddleOfACellForWhatTheyAre() {
    assertThat(
            ItemTable.read("The \"load\" sign\tIt shows").lines().getFirst().cell(ItemColumn.TITLE))
        .isEqualTo("The \"load\" sign");
  }

  @Test
  void shouldSayWhichColumnsItDoesNotRead() {
    ItemTable table = ItemTable.read("Feature\tOwner\tEffort\nLoad\tAnna\t40");

    assertThat(table.ignored()).containsExactly("Owner");
    assertThat(table.lines().getFirst().number()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Feature\tWhat it does\tEffort in hours\tSourcing\tFeasibility\tData\tKPI"
            + "\tHow it serves the KPI\tWhat of the data is missing",
        "Funktion\tWas sie tut\tAufwand in Stunden\tBeschaffung\tMachbarkeit\tDaten\tKPI"
            + "\tWie sie dem KPI dient\tWelche Daten fehlen",
        "Funktion\tVad den gör\tArbetsinsats i timmar\tAnskaffning\tGenomförbarhet\tData\tKPI"
            + "\tHur den bidrar till KPI:n\tVilka data som saknas"
      })
  void shouldKnowTheColumnsAsThePageNamesThemInEachLanguage(String header) {
    ItemTable table = ItemTable.read(header + "\na\tb\tc\td\te\tf\tg\th\ti");

    assertThat(table.ignored()).isEmpty();
    assertThat(table.header()).isEqualTo(header);
    assertThat(table.lines().getFirst().cells().values())
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
  }

  /** Also blank rows, and one row for a cell of several lines. */
  @Test
  void shouldCountRowsAsTheSpreadsheetDoes() {
    ItemTable table =
        ItemTable.read("\nFeature\tEffort\n\t\nLoad\t40\n\nSpeed\t\"one\nand two\"\nRoads\t1\n\n");

    assertThat(table.lines()).extracting(ItemTable.Line::number).containsExactly(4, 6, 7);
  }

  @Test
  void shouldSeeCellsBeyondTheLastColumn() {
    assertThat(ItemTable.read("a\tb\t1\tc\td\te\tf\tg\th\ti").lines().getFirst().surplus())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t\t\n", "Feature\tEffort\n"})
  void shouldRefuseWhatSaysNothing(String pasted) {
    assertThatThrownBy(() -> ItemTable.read(pasted)).isInstanceOf(Refusal.class);
  }

  @Test
  void shouldTakeNoMoreThanTwoHundredLinesAtOnce() {
    assertThat(ItemTable.read("Load\n".repeat(200)).lines()).hasSize(200);
    assertThatThrownBy(() -> ItemTable.read("Load\n".repeat(201)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("at most 200");
  }
}
