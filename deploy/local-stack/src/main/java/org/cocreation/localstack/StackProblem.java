package org.cocreation.localstack;

/** Something that a person can put right. The message is one line and names what to do. */
public final class StackProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StackProblem(String message) {
    super(message);
  }

  public StackProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
