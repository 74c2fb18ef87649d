package org.cocreation.development.topic;

/** The sentence model does not run on this machine. */
class ModelUnavailable extends RuntimeException {

  ModelUnavailable(Throwable cause) {
    super("The sentence model cannot be loaded or run", cause);
  }
}
