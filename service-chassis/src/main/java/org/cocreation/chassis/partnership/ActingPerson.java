package org.cocreation.chassis.partnership;

import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.process.Side;
import org.jspecify.annotations.Nullable;

/**
 * Who did it, as every event's {@code data.actor} says it (R19).
 *
 * @param side the side for which the person acted; absent outside of partnerships
 */
public record ActingPerson(String person, String name, String organization, @Nullable Side side) {

  public static ActingPerson of(Actor actor, Side side) {
    return new ActingPerson(actor.person(), actor.name(), actor.organization(), side);
  }
}
