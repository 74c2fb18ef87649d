package org.cocreation.chassis.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

  private static final String PERSON = "second@mincorp";

  private final Membership member =
      new Membership(
          UUID.randomUUID(), PERSON, "Aino Salo", "mincorp", Side.CUSTOMER, Set.of(Team.STEERING));

  /** A token without a name has the person's subject in its place. */
  @ParameterizedTest
  @CsvSource({"Aino Salo-Berg, Aino Salo-Berg", "second@mincorp, Aino Salo"})
  void shouldNameWhoActsAsThePartnershipDoesWhereTheTokenHasNoName(String said, String named) {
    assertThat(member.acting(new Actor(PERSON, said, "mincorp")))
        .isEqualTo(new ActingPerson(PERSON, named, "mincorp", Side.CUSTOMER));
  }

  @Test
  void shouldActForItsSide() {
    assertThat(member.acting(new Actor(PERSON, "Aino Salo", "mincorp")).side())
        .isEqualTo(Side.CUSTOMER);
  }
}
