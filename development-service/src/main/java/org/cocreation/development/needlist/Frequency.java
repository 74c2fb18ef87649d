package org.cocreation.development.needlist;

/** How often a need hurts. */
public enum Frequency {
  EVERY_SHIFT,
  DAILY,
  WEEKLY,
  MONTHLY,
  RARELY
}
