package org.cocreation.development.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptTest {

  private static final UUID KPI = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

  @Test
  void shouldRefuseApprovalOfPinkHousesUntilTheyAreRefused() {
    Concept concept = concept();
    BacklogItem traced = concept.propose(item("Load shown", KPI, "Saves fuel."));
    BacklogItem pink = concept.propose(item("Pink houses", null, null));

    assertThatThrownBy(() -> approve(concept))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.slug()).isEqualTo("untraced-items");
              assertThat(refusal.members().get("items"))
                  .isEqualTo(List.of(Map.of("id", pink.id(), "title", "Pink houses")));
            });
    assertThat(concept.isApproved()).isFalse();

    concept.refuse(pink, refusal());
    approve(concept);
    assertThat(concept.isApproved()).isTrue();
    assertThat(concept.items()).containsExactly(traced, pink);
  }

  @Test
  void shouldCountNoTraceThatHasOnlyHalfOfIt() {
    for (BacklogItemContent half :
        List.of(
            item("Only a KPI", KPI, "  "),
            item("Only a sentence", null, "Saves fuel."),
            item("A KPI of elsewhere", UUID.randomUUID(), "Saves fuel."))) {
      Concept concept = concept();
      BacklogItem ignored = concept.propose(half);
      assertThatThrownBy(() -> approve(concept)).hasMessageContaining("R6");
    }
  }

  @Test
  void shouldRefuseApprovalWithNothingToBeMade() {
    Concept concept = concept();
    assertThatThrownBy(() -> approve(concept)).hasMessageContaining("no item");

    concept.refuse(concept.propose(item("Pink houses", KPI, "None.")), refusal());
    assertThatThrownBy(() -> approve(concept)).hasMessageContaining("no item");
  }

  static Stream<Consumer<Concept>> edits() {
    return Stream.of(
        concept -> concept.describe(new ConceptContent("Another name", "Summary")),
        concept -> concept.describe(new ConceptContent("Weight loading", "Another summary")),
        concept -> concept.propose(item("One more", KPI, "Saves fuel.")),
        concept -> concept.change(first(concept), item("Another title", KPI, "Saves fuel.")),
        concept -> concept.change(first(concept), item("Load shown", KPI, "Saves time.")),
        concept -> concept.change(first(concept), item("Load shown", null, null)),
        concept -> concept.refuse(first(concept), refusal()),
        Concept::voidApproval);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void shouldTakeTheApprovalBackWithAnyEdit(Consumer<Concept> edit) {
    Concept concept = approved();
    int approvedRevision = concept.revision();

    edit.accept(concept);

    assertThat(concept.state()).isEqualTo(Concept.State.DRAFT);
    assertThat(concept.approval()).isNull();
    assertThat(concept.revision()).isEqualTo(approvedRevision + 1);
  }

  @Test
  void shouldKeepTheApprovalWhenTheSameIsSaidAgain() {
    Concept concept = approved();
    int approvedRevision = concept.revision();

    assertThat(concept.describe(new ConceptContent(" Weight loading ", "Summary"))).isFalse();
    assertThat(concept.change(first(concept), item("Load shown", KPI, "Saves fuel."))).isFalse();

    assertThat(concept.isApproved()).isTrue();
    assertThat(concept.revision()).isEqualTo(approvedRevision);
  }

  @Test
  void shouldChangeARefusedItemOnlyOnceItIsReinstated() {
    Concept concept = approved();
    concept.refuse(first(concept), refusal());

    assertThatThrownBy(() -> concept.change(first(concept), item("New", KPI, "Saves fuel.")))
        .hasMessageContaining("reinstate");
    assertThatThrownBy(() -> concept.refuse(first(concept), refusal()))
        .hasMessageContaining("already");
    concept.reinstate(first(concept));
    assertThat(concept.change(first(concept), item("New", KPI, "Saves fuel."))).isTrue();
    assertThatThrownBy(() -> concept.reinstate(first(concept))).hasMessageContaining("not refused");
  }

  @Test
  void shouldStaySmall() {
    Concept concept = concept();
    for (int i = 0; i < Concept.MOST_ITEMS; i++) {
      BacklogItem ignored = concept.propose(item("Item " + i, KPI, "Saves fuel."));
    }

    assertThatThrownBy(() -> concept.propose(item("One more", KPI, "Saves fuel.")))
        .hasMessageContaining("at most 50");
  }

  private static Concept concept() {
    return Concept.draft(
        UUID.randomUUID(), UUID.randomUUID(), new ConceptContent("Weight loading", "Summary"));
  }

  private static Concept approved() {
    Concept concept = concept();
    BacklogItem ignored = concept.propose(item("Load shown", KPI, "Saves fuel."));
    approve(concept);
    return concept;
  }

  private static void approve(Concept concept) {
    concept.approveTechnically(
        new TechnicalApproval("development@mincorp", "Sofia", Side.CUSTOMER, NOW, "Tried."),
        KPI::equals);
  }

  private static BacklogItem first(Concept concept) {
    return concept.items().getFirst();
  }

  private static ItemRefusal refusal() {
    return new ItemRefusal("No case.", "development@mincorp", "Sofia", Side.CUSTOMER, NOW);
  }

  private static BacklogItemContent item(String title, UUID kpi, String trace) {
    return new BacklogItemContent(
        title,
        "What it does.",
        40,
        BacklogItemContent.Sourcing.CUSTOM,
        4,
        BacklogItemContent.DataReadiness.READY,
        null,
        kpi,
        trace);
  }
}
