package org.cocreation.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
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
  @Inject UriInfo uri;
  @Inject CurrentActor actor;
  @Inject AgroalDataSource dataSource;
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
    String request = hashOf(call);
    // By hand: the insert waits for a concurrent request with this key, so that one of the two
    // acts.
    try (Connection connection = dataSource.getConnection()) {
      if (!claim(connection, person, key, request)) {
        return earlierAnswer(connection, person, key, request);
      }
      Response response = (Response) call.proceed();
      keep(connection, person, key, response);
      return response;
    } catch (SQLException e) {
      // Unchecked, so that the transaction rolls back.
      throw new IllegalStateException("The answer could not be kept", e);
    }
  }

  private static boolean claim(Connection connection, String person, String key, String request)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into idempotency_key (person, key, request_hash) values (?, ?, ?)"
                + " on conflict do nothing")) {
      insert.setString(1, person);
      insert.setString(2, key);
      insert.setString(3, request);
      return insert.executeUpdate() == 1;
    }
  }

  private static Response earlierAnswer(
      Connection connection, String person, String key, String request) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select request_hash, status, location, etag, body from idempotency_key"
                + " where person = ? and key = ?")) {
      select.setString(1, person);
      select.setString(2, key);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        if (!row.getString("request_hash").equals(request)) {
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
      }
    }
  }

  private void keep(Connection connection, String person, String key, Response response)
      throws SQLException, JsonProcessingException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update idempotency_key set status = ?, location = ?, etag = ?, body = ?"
                + " where person = ? and key = ?")) {
      update.setInt(1, response.getStatus());
      update.setString(2, response.getHeaderString(HttpHeaders.LOCATION));
      update.setString(3, response.getHeaderString(HttpHeaders.ETAG));
      update.setString(
          4, response.hasEntity() ? mapper.writeValueAsString(response.getEntity()) : null);
      update.setString(5, person);
      update.setString(6, key);
      update.executeUpdate();
    }
  }

  /** Of the method, the address and what was sent: the arguments as JSON with sorted keys. */
  private String hashOf(InvocationContext call) throws JsonProcessingException {
    var canonical = mapper.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
    StringBuilder text =
        new StringBuilder(call.getMethod().toString()).append(' ').append(uri.getPath());
    for (Object argument : call.getParameters()) {
      // The version that was seen may be another at the second try; the request is the same.
      if (argument == null || !argument.equals(ifMatch)) {
        text.append('\n').append(canonical.writeValueAsString(argument));
      }
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
