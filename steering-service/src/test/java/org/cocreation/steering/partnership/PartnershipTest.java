package org.cocreation.steering.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.organization.Organizations;
import org.junit.jupiter.api.Test;

class PartnershipTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:05:40Z");
  private static final Actor ASTRID =
      new Actor("steering@constructcorp", "Astrid Lindqvist", "constructcorp");
  private static final Actor HENRIK = new Actor("steering@mincorp", "Henrik Nyman", "mincorp");
  private static final Actor PEKKA = new Actor("operations@mincorp", "Pekka Rantanen", "mincorp");
  private static final Actor RIVAL = new Actor("steering@rivalcorp", "Viktor Hale", "rivalcorp");

  private final Partnership partnership =
      Partnership.propose(
          "Site management",
          Organizations.registered("constructcorp"),
          Side.PROVIDER,
          Organizations.registered("mincorp"),
          "UTC",
          ASTRID,
          NOW);

  @Test
  void shouldHaveTheProposerAsItsSidesFirstMember() {
    assertThat(partnership.status()).isEqualTo(PartnershipStatus.PROPOSED);
    assertThat(partnership.members()).singleElement().matches(m -> m.isIn(Team.STEERING));
    assertThat(partnership.sideOf(HENRIK)).isEqualTo(Side.CUSTOMER);
  }

  @Test
  void shouldNotBeProposedToOneself() {
    assertThatThrownBy(
            () ->
                Partnership.propose(
                    "Alone",
                    Organizations.registered("mincorp"),
                    Side.CUSTOMER,
                    Organizations.registered("mincorp"),
                    "UTC",
                    HENRIK,
                    NOW))
        .hasMessageContaining("counterpart");
  }

  @Test
  void shouldBeAnsweredByTheOtherPartyOnlyAndOnce() {
    assertRefused("not-yours-to-answer", () -> partnership.accept(ASTRID, NOW));
    assertRefused("not-found", () -> partnership.accept(RIVAL, NOW));
    partnership.accept(HENRIK, NOW);
    assertRefused("already-answered", () -> partnership.accept(HENRIK, NOW));
    assertRefused("already-answered", () -> partnership.decline(HENRIK, "No.", NOW));
  }

  @Test
  void shouldLetNobodySteerBeforeItIsAccepted() {
    assertRefused("partnership-not-active", () -> partnership.requireSteering(ASTRID));
    partnership.decline(HENRIK, "No budget.", NOW);
    assertRefused("partnership-not-active", () -> partnership.requireSteering(ASTRID));
  }

  @Test
  void shouldAddOnlyToTheOwnSide() {
    partnership.accept(HENRIK, NOW);
    Member added = add(HENRIK, PEKKA, Team.OPERATIONS);

    assertThat(added.side()).isEqualTo(Side.CUSTOMER);
    assertThat(added.organization()).isEqualTo("mincorp");
    assertRefused("already-member", () -> add(HENRIK, PEKKA, Team.OPERATIONS));
    assertRefused("wrong-team", () -> partnership.requireSteering(PEKKA));
    assertRefused("wrong-side", () -> partnership.remove(ASTRID, PEKKA.person(), NOW));
  }

  @Test
  void shouldNotOccupyTheOtherSidesPeople() {
    partnership.accept(HENRIK, NOW);
    Member namesake = add(ASTRID, PEKKA, Team.OPERATIONS);

    Member pekka = add(HENRIK, PEKKA, Team.DEVELOPMENT);
    Member ignored = partnership.change(HENRIK, PEKKA.person(), Set.of(Team.STEERING), NOW);

    assertThat(namesake.organization()).isEqualTo("constructcorp");
    assertThat(namesake.teams()).containsExactly(Team.OPERATIONS);
    assertThat(pekka.organization()).isEqualTo("mincorp");
    assertThat(partnership.requireSteering(PEKKA).side()).isEqualTo(Side.CUSTOMER);
    ignored = partnership.remove(ASTRID, PEKKA.person(), NOW);
    assertThat(partnership.members()).doesNotContain(namesake).contains(pekka);
  }

  @Test
  void shouldNotTakeSomebodyOfAnotherOrganizationForAMember() {
    partnership.accept(HENRIK, NOW);

    assertRefused(
        "not-a-member",
        () -> partnership.requireMember(new Actor(HENRIK.person(), "Somebody", "rivalcorp")));
  }

  @Test
  void shouldKeepSomebodyWhoSteersOnEachSide() {
    partnership.accept(HENRIK, NOW);

    assertRefused("last-steering-member", () -> partnership.remove(HENRIK, HENRIK.person(), NOW));
    assertRefused(
        "last-steering-member",
        () -> partnership.change(HENRIK, HENRIK.person(), Set.of(Team.OPERATIONS), NOW));
    Member ignored = add(HENRIK, PEKKA, Team.STEERING);
    Member removed = partnership.remove(HENRIK, HENRIK.person(), NOW);
    assertThat(removed.person()).isEqualTo(HENRIK.person());
    assertRefused("last-steering-member", () -> partnership.remove(PEKKA, PEKKA.person(), NOW));
  }

  @Test
  void shouldLetNothingBeginOnceItHasEnded() {
    assertRefused("partnership-not-active", () -> partnership.end("No.", NOW));
    partnership.accept(HENRIK, NOW);
    partnership.rename("Site management north", NOW);
    partnership.end("The mine closes.", NOW);

    assertRefused("partnership-ended", partnership::requireActive);
    assertRefused("partnership-ended", () -> partnership.rename("South", NOW));
    assertRefused("partnership-ended", () -> partnership.end("Again.", NOW));
    assertRefused("partnership-ended", () -> partnership.moveTo("Europe/Stockholm", NOW));
    assertThat(partnership.requireSteering(HENRIK).side()).isEqualTo(Side.CUSTOMER);
    assertThat(partnership.name()).isEqualTo("Site management north");
    assertThat(partnership.endedReason()).isEqualTo("The mine closes.");
  }

  @Test
  void shouldNotExistForOutsiders() {
    assertRefused("not-found", () -> partnership.requireVisibleTo(RIVAL));
    partnership.requireVisibleTo(PEKKA);
  }

  private Member add(Actor by, Actor person, Team team) {
    return partnership.add(by, person.person(), person.name(), Set.of(team), NOW);
  }

  private static void assertRefused(String slug, ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
  }
}
