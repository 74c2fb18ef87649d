package org.cocreation.chassis.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.cocreation.chassis.json.Characters;
import org.cocreation.chassis.json.ExactNumbers;

/**
 * A value of the wrong type is refused, never bent until it fits: no number for a text, no fraction
 * for a count, no place in a list for a name. Text is such that PostgreSQL can keep it and a
 * canonical form of it exists: without NUL and half characters. Numbers have digits that memory
 * holds. What a request has to keep beyond that, {@link RequestJson} sees to.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .registerModule(
            new SimpleModule("text and numbers")
                .addDeserializer(String.class, new Characters())
                .addDeserializer(BigDecimal.class, new ExactNumbers()));
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }
}
