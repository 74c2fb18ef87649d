package org.cocreation.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Text such that PostgreSQL can keep it and a canonical form of it exists: without NUL and half
 * characters. Otherwise it is as it was sent; where space around it says something, as with the
 * cells of a spreadsheet, a request says so with {@code @JsonDeserialize(using =
 * Characters.class)}, or it is cleaned ({@link RequestValues}).
 */
public final class Characters extends StringDeserializer {

  private static final long serialVersionUID = 1;

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = super.deserialize(parser, context);
    if (text != null && text.codePoints().anyMatch(Characters::isNoCharacter)) {
      return (String)
          context.handleWeirdStringValue(
              String.class, "", "must not hold NUL or half of a character");
    }
    return text;
  }

  private static boolean isNoCharacter(int codePoint) {
    return codePoint == 0
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
