package org.cocreation.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.hash.Sha256;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.packing.Packed;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.rights.AskedRights;
import org.cocreation.chassis.rights.Right;
import org.cocreation.chassis.rights.RightKind;

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
  @Inject @Any Instance<RightKind> kinds;

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    String key = headers.getHeaderString(HEADER);
    if (key == null) {
      return call.proceed();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refusal.invalidField(HEADER, "must have 1 to %d characters", LONGEST_KEY);
    }
    Actor by = actor.get();
    String hash = hashOf(call);
    // The insert waits for a concurrent request with this key, so that one of the two acts.
    if (sql.update(
            "insert into idempotency_key (organization, person, key, request_hash)"
                + " values (?, ?, ?, ?) on conflict do nothing",
            by.organization(),
            by.person(),
            key,
            hash)
        == 0) {
      return earlierAnswer(by, key, hash);
    }
    AskedRights.Had<Object> had = AskedRights.during(call::proceed);
    Response response = (Response) had.result();
    sql.execute(
        "update idempotency_key set status = ?, packed = ?"
            + " where organization = ? and person = ? and key = ?",
        response.getStatus(),
        Packed.pack(
            Kept.written(
                mapper.writeValueAsString(had.rights()),
                response,
                response.hasEntity() ? mapper.writeValueAsString(response.getEntity()) : ""),
            known(by)),
        by.organization(),
        by.person(),
        key);
    return response;
  }

  /** What is kept of an answer; its rights are null where it is from before they were kept. */
  private record Kept(
      String rights, String hash, int status, String location, String etag, String body) {

    /** Three lines, and the body; what is not there is empty. */
    private static String written(String rights, Response response, String body) {
      return String.join(
          "\n",
          rights,
          Objects.requireNonNullElse(response.getHeaderString(HttpHeaders.LOCATION), ""),
          Objects.requireNonNullElse(response.getHeaderString(HttpHeaders.ETAG), ""),
          body);
    }

    private static Kept of(ResultSet row, String known) throws SQLException {
      String hash = row.getString("request_hash");
      int status = row.getInt("status");
      byte[] packed = row.getBytes("packed");
      if (packed == null) {
        // As an earlier release wrote it.
        return new Kept(
            row.getString("rights"),
            hash,
            status,
            row.getString("location"),
            row.getString("etag"),
            row.getString("body"));
      }
      String[] parts = Packed.unpack(packed, known).split("\n", 4);
      return new Kept(parts[0], hash, status, orNull(parts[1]), orNull(parts[2]), orNull(parts[3]));
    }

    private static String orNull(String written) {
      return written.isEmpty() ? null : written;
    }

    private Response answer() {
      Response.ResponseBuilder answer =
          Response.status(status)
              .header(HttpHeaders.LOCATION, location)
              .header(HttpHeaders.ETAG, etag);
      return body == null
          ? answer.build()
          : answer
              .type(MediaType.APPLICATION_JSON_TYPE)
              .entity(body.getBytes(StandardCharsets.UTF_8))
              .build();
    }
  }

  /** What an answer often says. */
  private static String known(Actor by) {
    return by.organization() + "\",\"" + by.person();
  }

  /** To a person who has lost the right since, it is as if it were asked for the first time. */
  private Response earlierAnswer(Actor by, String key, String hash) {
    Kept kept =
        sql.list(
                "select rights, request_hash, status, location, etag, body, packed"
                    + " from idempotency_key"
                    + " where organization = ? and person = ? and key = ?",
                row -> Kept.of(row, known(by)),
                by.organization(),
                by.person(),
                key)
            .getFirst();
    requireStill(kept, by);
    if (!kept.hash().equals(hash)) {
      throw Refusal.invalid(
          "idempotency-key-reused",
          "This Idempotency-Key was used for another request: take a new one.");
    }
    return kept.answer();
  }

  private void requireStill(Kept kept, Actor by) {
    for (Right right : kept.rights() == null ? new Right[0] : rightsOf(kept.rights())) {
      kinds.stream()
          .filter(kind -> kind.kind().equals(right.kind()))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Nobody knows the right " + right))
          .require(right, by);
    }
  }

  private Right[] rightsOf(String kept) {
    try {
      return mapper.readValue(kept, Right[].class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("These are no rights: " + kept, e);
    }
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
