package org.cocreation.localstack.bench;

/**
 * The ids of copied cycles: the copy's number in place of the original's last eight digits, so that
 * all databases and the bench know them without asking.
 */
public final class CopiedIds {
  /** How many digits before those: by them ids of the original are told apart. */
  static final int KEPT = 28;

  private CopiedIds() {}

  /**
   * @param copy counts from 1
   */
  public static String of(String original, int copy) {
    return original.substring(0, KEPT) + digits(copy);
  }

  public static boolean isOf(String id, int copy) {
    return id.endsWith(digits(copy));
  }

  private static String digits(int copy) {
    return "%08x".formatted(copy);
  }
}
