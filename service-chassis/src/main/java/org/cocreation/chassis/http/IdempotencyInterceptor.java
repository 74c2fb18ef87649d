package org.cocreation.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.hash.Sha256;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.problem.Refusal;

/** Runs inside the transaction of the method that it guards: see {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;

  @Inject HttpHeaders headers;
  @Inject Request request;
  @Inject UriInfo uri;
  @Inject CurrentActor actor;
  @Inject Sql sql;
  @Inject ObjectMapper mapper;

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    String key = headers.getHeaderString(HEADER);
    if (key == null) {
      return call.proceed();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refusal.invalidField(HEADER, "must have 1 to " + LONGEST_KEY + " characters");
    }
    String person = actor.get().person();
    String hash = hashOf(call);
    // The insert waits for a concurrent request with this key, so that one of the two acts.
    if (sql.update(
            "insert into idempotency_key (person, key, request_hash) values (?, ?, ?)"
                + " on conflict do nothing",
            person,
            key,
            hash)
        == 0) {
      return earlierAnswer(person, key, hash);
    }
    Response response = (Response) call.proceed();
    sql.execute(
        "update idempotency_key set status = ?, location = ?, etag = ?, body = ?"
            + " where person = ? and key = ?",
        response.getStatus(),
        response.getHeaderString(HttpHeaders.LOCATION),
        response.getHeaderString(HttpHeaders.ETAG),
        response.hasEntity() ? mapper.writeValueAsString(response.getEntity()) : null,
        person,
        key);
    return response;
  }

  private Response earlierAnswer(String person, String key, String hash) {
    return sql.list(
            "select request_hash, status, location, etag, body from idempotency_key"
                + " where person = ? and key = ?",
            row -> {
              if (!row.getString("request_hash").equals(hash)) {
                throw Refusal.invalid(
                    "idempotency-key-reused",
                    "This Idempotency-Key was used for another request: take a new one.");
              }
              Response.ResponseBuilder answer =
                  Response.status(row.getInt("status"))
                      .header(HttpHeaders.LOCATION, row.getString("location"))
                      .header(HttpHeaders.ETAG, row.getString("etag"));
              String body = row.getString("body");
              return body == null
                  ? answer.build()
                  : answer
                      .type(MediaType.APPLICATION_JSON_TYPE)
                      .entity(body.getBytes(StandardCharsets.UTF_8))
                      .build();
            },
            person,
            key)
        .getFirst();
  }

  /** Of the method, the address and what was sent: the arguments as JSON with sorted keys. */
  private String hashOf(InvocationContext call) throws JsonProcessingException {
    var canonical = mapper.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
    StringBuilder text = new StringBuilder(request.getMethod()).append(' ').append(uri.getPath());
    Parameter[] parameters = call.getMethod().getParameters();
    for (int place = 0; place < parameters.length; place++) {
      Object argument = call.getParameters()[place];
      // The version that was seen may be another at the second try, as may a token among the
      // headers; the request is the same.
      if (!parameters[place].isAnnotationPresent(Context.class)
          && (argument == null || !argument.equals(ifMatch))) {
        text.append('\n').append(canonical.writeValueAsString(argument));
      }
    }
    return Sha256.of(text.toString());
  }
}
