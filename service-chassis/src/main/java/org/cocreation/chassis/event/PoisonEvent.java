package org.cocreation.chassis.event;

/** An event that no retry will ever make readable; the inbox sets it aside as a dead letter. */
public class PoisonEvent extends RuntimeException {

  public PoisonEvent(String message) {
    super(message);
  }

  public PoisonEvent(String message, Throwable cause) {
    super(message, cause);
  }
}
