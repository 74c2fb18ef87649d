package org.cocreation.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.resteasy.reactive.jackson.runtime.serialisers.ServerJacksonMessageBodyReader;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.cocreation.chassis.json.Characters;
import org.cocreation.chassis.json.RequestValues;

/**
 * Reads the bodies of requests, by {@link StrictJson} and more: a field that is there twice,
 * anything behind the end and empty text for what is no text are refused, and values are read as
 * {@link RequestValues} says. What services told or keep is read without these.
 */
@Provider
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
class RequestJson extends ServerJacksonMessageBodyReader {

  private final ObjectReader reader;

  RequestJson(ObjectMapper mapper) {
    this.reader = of(mapper).reader();
  }

  static ObjectMapper of(ObjectMapper mapper) {
    ObjectMapper strict =
        mapper
            .copy()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .registerModule(new RequestValues(new Characters()));
    for (LogicalType type : LogicalType.values()) {
      if (type != LogicalType.Textual) {
        strict
            .coercionConfigFor(type)
            .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
      }
    }
    return strict;
  }

  @Override
  protected ObjectReader getEffectiveReader() {
    return reader;
  }
}
