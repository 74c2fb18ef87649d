package org.cocreation.development.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers are those of the tokenizer with which the model was trained. */
class WordPieceTest {

  private static WordPiece pieces;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream tokenizer =
        WordPieceTest.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
      pieces = WordPiece.read(tokenizer);
    }
  }

  @Test
  void shouldKnowWordsWhateverTheirCaseAndAccents() {
    assertThat(pieces.numbers("Hello wOrld")).containsExactly(101, 7592, 2088, 102);
    assertThat(pieces.numbers("Café")).isEqualTo(pieces.numbers("cafe")).hasSize(3);
  }

  @Test
  void shouldCutAWordIntoItsLongestPieces() {
    assertThat(pieces.numbers("unaffable")).containsExactly(101, 14477, 20961, 3468, 102);
  }

  @Test
  void shouldTakeEachMarkForAWord() {
    assertThat(pieces.numbers("Contractors' hours, please!")).hasSize(8);
    assertThat(pieces.numbers("first-visit")).hasSize(5);
  }

  @Test
  void shouldSayOfAWordWithoutKnownPiecesThatItIsUnknown() {
    assertThat(pieces.numbers("☃")).containsExactly(101, 100, 102);
    assertThat(pieces.numbers("x".repeat(101))).containsExactly(101, 100, 102);
  }

  @Test
  void shouldPassOverWhatNobodySees() {
    assertThat(pieces.numbers("hel\u0000lo\u200b wor\u00adld"))
        .isEqualTo(pieces.numbers("hello world"));
    assertThat(pieces.numbers("hello\tworld\n")).isEqualTo(pieces.numbers("hello world"));
  }

  @Test
  void shouldCutWhatIsLongerThanTheModelReads() {
    long[] numbers = pieces.numbers("load ".repeat(500));

    assertThat(numbers).hasSize(WordPiece.MOST).startsWith(101).endsWith(102);
  }

  @Test
  void shouldMakeOfNothingABeginningAndAnEnd() {
    assertThat(pieces.numbers(" ")).containsExactly(101, 102);
  }
}
