package org.cocreation.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.text.Text;

/**
 * How the values in a request are read: text is {@linkplain Text#clean cleaned}, numbers lose the
 * zeros behind their last digit, points in time are such that can be kept. Only requests are read
 * so: what services told or keep stays as it is.
 */
public final class RequestValues extends SimpleModule {

  private static final long serialVersionUID = 1;

  public RequestValues(StringDeserializer text) {
    super("values of requests");
    addDeserializer(String.class, new Cleaned(text));
    addDeserializer(BigDecimal.class, new Plain());
    addDeserializer(Instant.class, new Time());
    addDeserializer(LocalDate.class, new Date());
  }

  private static final class Cleaned extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;
    private final StringDeserializer text;

    Cleaned(StringDeserializer text) {
      super(String.class);
      this.text = text;
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Text.clean(text.deserialize(parser, context));
    }
  }

  private static final class Plain extends ExactNumbers {

    private static final long serialVersionUID = 1;

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Numbers.plain(super.deserialize(parser, context));
    }
  }

  private abstract static class PointInTime<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    PointInTime(Class<T> type) {
      super(type);
    }

    abstract T parse(String written);

    abstract boolean canBeKept(T point);

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (T) context.handleUnexpectedToken(handledType(), parser);
      }
      String written = Text.clean(parser.getText());
      T point;
      try {
        point = parse(written);
      } catch (DateTimeException noTime) {
        return (T) context.handleWeirdStringValue(handledType(), written, "is no ISO 8601");
      }
      if (!canBeKept(point)) {
        throw new UnfitValue(parser, Sentence.say("must be in the years 1 to 9999"));
      }
      return point;
    }
  }

  private static final class Time extends PointInTime<Instant> {

    private static final long serialVersionUID = 1;

    Time() {
      super(Instant.class);
    }

    @Override
    Instant parse(String written) {
      return OffsetDateTime.parse(written).toInstant();
    }

    @Override
    boolean canBeKept(Instant time) {
      return PointsInTime.canBeKept(time);
    }
  }

  private static final class Date extends PointInTime<LocalDate> {

    private static final long serialVersionUID = 1;

    Date() {
      super(LocalDate.class);
    }

    @Override
    LocalDate parse(String written) {
      return LocalDate.parse(written);
    }

    @Override
    boolean canBeKept(LocalDate date) {
      return PointsInTime.canBeKept(date);
    }
  }
}
