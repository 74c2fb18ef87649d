package org.cocreation.chassis.partnership;

import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.process.Side;

/** Some of a partnership's members: a person is one of an organization, on that one's side. */
public record Members(List<Membership> all) {

  /** What the person who acts is; empty for people who are not among them. */
  public Optional<Membership> of(Actor actor) {
    return all.stream()
        .filter(member -> member.person().equals(actor.person()))
        .filter(member -> member.organization().equals(actor.organization()))
        .findFirst();
  }

  /** Whoever is called that on this side. */
  public Optional<Membership> of(Side side, String person) {
    return all.stream()
        .filter(member -> member.side() == side)
        .filter(member -> member.person().equals(person))
        .findFirst();
  }

  /** On whatever side. */
  public Optional<Membership> of(String person) {
    return all.stream().filter(member -> member.person().equals(person)).findFirst();
  }
}
