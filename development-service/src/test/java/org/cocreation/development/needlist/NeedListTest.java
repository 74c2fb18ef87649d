package org.cocreation.development.needlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;

class NeedListTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:30:00Z");

  private final NeedList list = new NeedList(UUID.randomUUID(), Side.CUSTOMER);

  @Test
  void shouldGiveNeedsIdsThatTellNothing() {
    // Version 4 is random; version 7 would begin with the moment of writing.
    assertThat(list.write(said("Short loads"), 1).id().version()).isEqualTo(4);
  }

  @Test
  void shouldChangeNothingOnceSubmitted() {
    Need need = list.write(said("Short loads"), 1);
    list.submit(null, "development@mincorp", 1, NOW);

    assertRefused(() -> list.write(said("Queues"), 1), "was submitted");
    assertRefused(() -> list.rewrite(need, said("Queues")), "was submitted");
    assertRefused(() -> list.remove(need), "was submitted");
    assertRefused(() -> list.submit(null, "development@mincorp", 1, NOW), "was submitted");
    assertThat(need.title()).isEqualTo("Short loads");
  }

  @Test
  void shouldGrowAgainInALaterRoundWithAReason() {
    Need submitted = list.write(said("Short loads"), 1);
    assertRefused(() -> list.write(late("Queues"), 1), "lateReason");
    list.submit(null, "development@mincorp", 1, NOW);

    assertRefused(() -> list.write(late("Queues"), 1), "was submitted");
    assertRefused(() -> list.write(said("Queues"), 2), "lateReason");
    assertThat(list.write(late("Queues"), 2).content().lateReason())
        .isEqualTo("The dispatchers were not heard.");
    assertRefused(() -> list.rewrite(submitted, said("Queues")), "was submitted");
    assertRefused(() -> list.remove(submitted), "was submitted");
    assertThat(list.size()).isEqualTo(2);
  }

  @Test
  void shouldTakeAnEmptyListOnlyWithAReasonAndAReasonOnlyWithAnEmptyList() {
    assertRefused(() -> list.submit(null, "development@mincorp", 1, NOW), "emptyReason");
    assertRefused(() -> list.submit("  ", "development@mincorp", 1, NOW), "emptyReason");
    Need need = list.write(said("Short loads"), 1);
    assertRefused(() -> list.submit("Nothing new", "development@mincorp", 1, NOW), "emptyReason");

    list.remove(need);
    list.submit(" Nothing new ", "development@mincorp", 1, NOW);

    assertThat(list.isSubmitted()).isTrue();
    assertThat(list.emptyReason()).isEqualTo("Nothing new");
  }

  @Test
  void shouldTakeAHundredNeedsAndNoMore() {
    for (int i = 0; i < NeedList.MOST; i++) {
      assertThat(list.write(said("Need " + i), 1).title()).isEqualTo("Need " + i);
    }
    assertRefused(() -> list.write(said("One too many"), 1), "100 needs at the most");
    assertThat(list.size()).isEqualTo(100);
  }

  @Test
  void shouldTouchAStepOnce() {
    UUID step = UUID.randomUUID();

    assertThat(new NeedContent("Short loads", null, null, List.of(step, step), null).stepIds())
        .containsExactly(step);
  }

  private static NeedContent said(String title) {
    return new NeedContent(title, null, null, null, null);
  }

  private static NeedContent late(String title) {
    return new NeedContent(title, null, null, null, "The dispatchers were not heard.");
  }

  private static void assertRefused(Runnable change, String why) {
    assertThatThrownBy(change::run).isInstanceOf(Refusal.class).hasMessageContaining(why);
  }
}
