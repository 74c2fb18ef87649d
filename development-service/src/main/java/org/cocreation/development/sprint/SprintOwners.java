package org.cocreation.development.sprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;

/** Whose an item can be: the people of the development team, of either side. */
@ApplicationScoped
class SprintOwners {

  private final PartnershipDirectory partnerships;

  SprintOwners(PartnershipDirectory partnerships) {
    this.partnerships = partnerships;
  }

  /**
   * By what they are called.
   *
   * @param persons null where an item is nobody's
   * @throws Refusal 422 for who is not in the team
   */
  Map<String, ItemOwner> of(UUID partnershipId, Collection<String> persons) {
    List<String> named = persons.stream().filter(Objects::nonNull).distinct().toList();
    if (named.isEmpty()) {
      return Map.of();
    }
    Map<String, ItemOwner> owners =
        partnerships.members(partnershipId, named).all().stream()
            .filter(member -> member.isIn(Team.DEVELOPMENT))
            .collect(Collectors.toMap(Membership::person, ItemOwner::of, (one, other) -> one));
    named.stream()
        .filter(person -> !owners.containsKey(person))
        .findFirst()
        .ifPresent(
            person -> {
              throw Refusal.invalidField("owner", "must be a person of the development team");
            });
    return owners;
  }
}
