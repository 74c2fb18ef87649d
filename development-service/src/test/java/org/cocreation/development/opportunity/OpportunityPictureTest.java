package org.cocreation.development.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunityPictureTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "110000, 0, 150 k",
    "3, 0, 3",
    "260000.5, 0, 300 k",
    "999999999999.99, 0, 1000000 M",
    "0.05, 0, 0.06"
  })
  void shouldEndTheAxisAtARoundAmountThatNothingExceeds(
      BigDecimal most, String first, String last) {
    AmountScale scale = AmountScale.upTo(most, 100, 680);

    assertThat(scale.marks()).hasSizeBetween(3, 6);
    assertThat(scale.marks().getFirst()).isEqualTo(new AmountScale.Mark(100, first));
    assertThat(scale.marks().getLast()).isEqualTo(new AmountScale.Mark(680, last));
    assertThat(scale.at(most)).isBetween(100, 680);
  }

  @Test
  void shouldDrawMoreReturnHigherAndMoreCostFurtherRight() {
    OpportunityPicture picture =
        picture(
            view("Small", Opportunity.State.CANDIDATE, "EUR", 100, 200),
            view("Large", Opportunity.State.CANDIDATE, "EUR", 300, 900));

    OpportunityPicture.Cross small = picture.crosses().get(0);
    OpportunityPicture.Cross large = picture.crosses().get(1);
    assertThat(large.cost()).isGreaterThan(small.cost());
    assertThat(large.gain()).isLessThan(small.gain());
    assertThat(small.costLow()).isLessThan(small.cost());
    assertThat(small.costHigh()).isGreaterThan(small.cost());
    assertThat(small.gainHigh()).isLessThan(small.gain());
  }

  @Test
  void shouldSayInWordsWhatIsSelectedAndShelved() {
    OpportunityPicture picture =
        picture(
            view("Chosen", Opportunity.State.SELECTED, "EUR", 100, 200),
            view("Left", Opportunity.State.SHELVED, "EUR", 300, 900));

    assertThat(picture.description())
        .contains("1. Chosen (selected): return 100.00, likely 200.00, to 400.00")
        .contains("2. Left (shelved)");
    assertThat(picture.legend())
        .extracting(OpportunityPicture.Line::label)
        .containsExactly("Chosen – selected", "Left – shelved");
    assertThat(picture.crosses().getLast().kind()).isEqualTo("selected");
  }

  @Test
  void shouldNeverCompareCurrencies() {
    OpportunityView[] views = {
      view("One", Opportunity.State.CANDIDATE, "EUR", 100, 200),
      view("Two", Opportunity.State.CANDIDATE, "SEK", 100, 200),
      view("Three", Opportunity.State.CANDIDATE, "SEK", 100, 200)
    };

    assertThat(picture(views).crosses()).hasSize(2);
    assertThat(picture(views).leftOut())
        .extracting(OpportunityPicture.Note::text)
        .containsExactly("1 in EUR: not compared");
    assertThat(OpportunityPicture.of("Any", List.of(views), Optional.of("EUR")).crosses())
        .hasSize(1);
  }

  @Test
  void shouldSayThatThereIsNothingYet() {
    assertThat(picture().description()).isEqualTo("No opportunity is assessed yet.");
  }

  @Test
  void shouldKeepTheNumbersOfFiftyApart() {
    List<NumberPlace.Point> signs =
        IntStream.range(0, 50)
            .mapToObj(i -> new NumberPlace.Point(200 + i % 10 * 40, 150 + i / 10 * 40))
            .toList();

    assertThat(new HashSet<>(NumberPlace.of(signs))).hasSize(50);
    assertThat(new HashSet<>(NumberPlace.of(new ArrayList<>(signs.subList(0, 1)))))
        .containsExactly(NumberPlace.of(signs).getFirst());
  }

  @Test
  void shouldDropWhatNoPictureCanHold() {
    OpportunityPicture picture =
        picture(view("Bell\u0007 and\uFFFF more", Opportunity.State.CANDIDATE, "EUR", 1, 2));

    assertThat(picture.legend().getFirst().label()).isEqualTo("Bell  and  more");
  }

  private static OpportunityPicture picture(OpportunityView... views) {
    return OpportunityPicture.of("Weight loading", List.of(views), Optional.empty());
  }

  private static OpportunityView view(
      String title, Opportunity.State state, String currency, long cost, long gain) {
    return new OpportunityView(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        title,
        true,
        new OpportunityContent(3, range(cost, currency), range(gain, currency), null),
        state,
        null,
        null);
  }

  private static MoneyRange range(long likely, String currency) {
    return new MoneyRange(likely / 2 + ".00", likely + ".00", likely * 2 + ".00", currency);
  }
}
