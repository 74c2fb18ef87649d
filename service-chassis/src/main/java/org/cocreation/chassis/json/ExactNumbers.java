package org.cocreation.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.cocreation.chassis.text.Text;

/** Reads exact decimals from text or numbers, by {@link Numbers}. */
public class ExactNumbers extends StdScalarDeserializer<BigDecimal> {

  private static final long serialVersionUID = 1;

  public ExactNumbers() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.currentToken().isNumeric() && !parser.hasToken(JsonToken.VALUE_STRING)) {
      return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
    }
    String written = parser.getText();
    try {
      return Numbers.parse(Text.clean(written));
    } catch (Numbers.TooManyDigits tooMany) {
      throw new UnfitValue(parser, tooMany.getMessage());
    } catch (IllegalArgumentException noNumber) {
      return (BigDecimal)
          context.handleWeirdStringValue(BigDecimal.class, written, "is not a number");
    }
  }
}
