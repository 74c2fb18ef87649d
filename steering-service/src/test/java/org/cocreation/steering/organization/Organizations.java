package org.cocreation.steering.organization;

/** Organizations for tests without a database. */
public final class Organizations {

  private Organizations() {}

  public static Organization registered(String key) {
    return Organization.register(key, key, null, null);
  }
}
