package org.cocreation.chassis.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decimal that is written as text, digit by digit and without an exponent, so that no reader
 * rounds it. It is read from text or from a number.
 */
@JacksonAnnotationsInside
@JsonSerialize(using = ExactDecimal.PlainText.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ExactDecimal {

  /** How it is documented: {@code @Schema(implementation = ExactDecimal.Text.class)}. */
  @Schema(
      name = "Decimal",
      type = SchemaType.STRING,
      format = "decimal",
      pattern = "-?[0-9]+([.][0-9]+)?",
      description = "An exact decimal as text; requests may write it as a number.",
      examples = "1.55")
  final class Text {
    private Text() {}
  }

  /** {@link BigDecimal#toPlainString} as a JSON string, without zeros behind the last digit. */
  final class PlainText extends StdScalarSerializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    PlainText() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(Numbers.plain(value).toPlainString());
    }
  }
}
