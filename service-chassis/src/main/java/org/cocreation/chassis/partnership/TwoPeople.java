package org.cocreation.chassis.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;

/**
 * What holds wherever it takes two people, of one side or one of each (R1): a person counts once,
 * whichever organization the token names, and only while in the team that it takes.
 */
@ApplicationScoped
public class TwoPeople {

  private final PartnershipDirectory partnerships;

  TwoPeople(PartnershipDirectory partnerships) {
    this.partnerships = partnerships;
  }

  /**
   * What still counts of what was signed: that of people who are in the team, on the side for which
   * they signed.
   */
  public <T> List<T> standing(
      UUID partnershipId, Team team, List<T> given, Function<T, Signed> signed) {
    Members members =
        partnerships.members(
            partnershipId, given.stream().map(signed).map(Signed::person).distinct().toList());
    return given.stream()
        .filter(
            one ->
                members
                    .of(signed.apply(one).side(), signed.apply(one).person())
                    .filter(member -> member.isIn(team))
                    .isPresent())
        .toList();
  }

  /**
   * @param others who acted before
   * @throws Refusal 409 where the person is one of them
   */
  public static void requireAnother(String person, String name, Collection<String> others) {
    if (others.contains(person)) {
      throw Refusal.conflict(
          "same-person",
          "It takes two different people: %s has acted already, for the other side. Somebody else of"
              + " your side does this.",
          name);
    }
  }

  /**
   * @throws Refusal 409 where one person signed twice, whatever side that was for
   */
  public static void requireDifferent(Collection<Signed> given) {
    Set<String> people = new HashSet<>();
    for (Signed one : given) {
      requireAnother(one.person(), one.name(), people);
      people.add(one.person());
    }
  }
}
