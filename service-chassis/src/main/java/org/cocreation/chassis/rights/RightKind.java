package org.cocreation.chassis.rights;

import org.cocreation.chassis.identity.Actor;

/** A kind of rights. */
public interface RightKind {

  /** As {@link Right#kind()} names it. */
  String kind();

  /**
   * Asks for it as it is now.
   *
   * @throws org.cocreation.chassis.problem.Refusal the same that the command would be refused with
   */
  void require(Right right, Actor by);
}
