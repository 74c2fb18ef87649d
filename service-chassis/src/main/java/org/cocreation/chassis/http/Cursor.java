package org.cocreation.chassis.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.function.Function;

/** Where somebody reads on in a list: its sort key, opaque to who carries it. */
public final class Cursor {

  private Cursor() {}

  public static String of(Object sortKey) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.valueOf(sortKey).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The sort key in it.
   *
   * @param parse may fail as the classes of Java fail
   * @throws IllegalArgumentException where it is none that was given out
   */
  public static <T> T read(String cursor, Function<String, T> parse) {
    String sortKey = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    if (sortKey.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("No text of PostgreSQL's has this character");
    }
    try {
      return parse.apply(sortKey);
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("Not a cursor of this list", e);
    }
  }
}
