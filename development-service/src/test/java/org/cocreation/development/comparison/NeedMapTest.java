package org.cocreation.development.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.Needs;
import org.junit.jupiter.api.Test;

class NeedMapTest {

  private final Need loads = Needs.of(Side.PROVIDER, "Short loads");
  private final Need tyres = Needs.of(Side.PROVIDER, "Worn tyres");
  private final Need shortLoads = Needs.of(Side.CUSTOMER, "Loads too short");
  private final Need halfLoads = Needs.of(Side.CUSTOMER, "Half loads");
  private final List<Need> needs = List.of(loads, tyres, shortLoads, halfLoads);

  @Test
  void shouldPairEachNeedWithTheOneMostAlikeOnTheOtherSide() {
    NeedMap map =
        new NeedMap(
            needs, List.of(pair(shortLoads, loads, 0.8), pair(loads, halfLoads, 0.5)), Map.of());

    assertThat(map.agreements()).hasSize(1);
    assertThat(map.agreements().getFirst().provider()).isSameAs(loads);
    assertThat(map.agreements().getFirst().customer()).isSameAs(shortLoads);
    assertThat(map.only(Side.PROVIDER)).containsExactly(tyres);
    assertThat(map.only(Side.CUSTOMER)).containsExactly(halfLoads);
  }

  @Test
  void shouldCountAsAgreedWhatAPersonMergedHoweverItIsWorded() {
    UUID problem = UUID.randomUUID();
    NeedMap map =
        new NeedMap(
            needs,
            List.of(pair(loads, shortLoads, 0.8)),
            Map.of(tyres.id(), problem, shortLoads.id(), problem));

    assertThat(map.agreements()).hasSize(1);
    assertThat(map.agreements().getFirst().provider()).isSameAs(tyres);
    assertThat(map.agreements().getFirst().problemId()).isEqualTo(problem);
    assertThat(map.agreements().getFirst().similarity()).isNull();
    assertThat(map.only(Side.PROVIDER)).containsExactly(loads);
  }

  @Test
  void shouldNotCallItAgreementWhenOneSideSaysItTwice() {
    NeedMap map = new NeedMap(needs, List.of(pair(shortLoads, halfLoads, 0.9)), Map.of());

    assertThat(map.agreements()).isEmpty();
    assertThat(map.only(Side.CUSTOMER)).containsExactly(shortLoads, halfLoads);
  }

  private static TextLikeness.Pair pair(Need one, Need other, double similarity) {
    return new TextLikeness.Pair(one.id(), other.id(), similarity);
  }
}
