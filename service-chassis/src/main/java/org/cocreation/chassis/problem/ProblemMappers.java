package org.cocreation.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cocreation.chassis.database.DatabaseTrouble;
import org.cocreation.chassis.json.UnfitValue;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.language.Sentence;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request ends in into a problem that says what to change, and never a stack. */
class ProblemMappers {

  private static final String UNREADABLE_BODY = "unreadable-body";
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final long TELL_AGAIN_NANOS = Duration.ofSeconds(30).toNanos();
  private static final AtomicLong TOLD_AT =
      new AtomicLong(System.nanoTime() - 2 * TELL_AGAIN_NANOS);

  /** In what cannot be read otherwise, by what a field holds. */
  private static final Map<Class<?>, Supplier<String>> WANTED =
      Map.ofEntries(
          Map.entry(Integer.class, () -> Sentence.say("must be a whole number")),
          Map.entry(int.class, () -> Sentence.say("must be a whole number")),
          Map.entry(BigDecimal.class, () -> Sentence.say("must be a number, such as 1.20")),
          Map.entry(Boolean.class, () -> Sentence.say("must be true or false")),
          Map.entry(boolean.class, () -> Sentence.say("must be true or false")),
          Map.entry(
              String.class, () -> Sentence.say("must be text, without NUL or half of a character")),
          Map.entry(
              UUID.class,
              () -> Sentence.say("must be an id, such as 0199f1a0-0200-7000-8000-000000000200")),
          Map.entry(
              Instant.class, () -> Sentence.say("must be a time, such as 2026-03-02T09:00:00Z")),
          Map.entry(LocalDate.class, () -> Sentence.say("must be a date, such as 2026-03-02")));

  @ServerExceptionMapper
  Response refused(Refusal refusal) {
    return Problem.response(refusal);
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException e) {
    List<FieldProblem> violations =
        e.getConstraintViolations().stream()
            .map(violation -> new FieldProblem(field(violation), violation.getMessage()))
            .sorted(Comparator.comparing(FieldProblem::field))
            .toList();
    String detail =
        violations.stream()
            .map(violation -> violation.field() + " " + violation.message())
            .collect(Collectors.joining("; "));
    return Problem.response(Refusal.said(422, "invalid", detail).with("violations", violations));
  }

  @ServerExceptionMapper
  Response unreadable(MismatchedInputException e) {
    return unreadableJson(e);
  }

  @ServerExceptionMapper
  Response stale(OptimisticLockException e) {
    return Problem.response(
        412, "stale-version", "Somebody changed this in the meantime: read it again, then repeat.");
  }

  @ServerExceptionMapper
  Response alreadyThere(org.hibernate.exception.ConstraintViolationException e) {
    if (e.getKind() != ConstraintKind.UNIQUE) {
      return unexpected(e);
    }
    return Problem.response(
        409, "already-exists", "This exists already: somebody was faster, or it was sent twice.");
  }

  /** The database cannot even look for it: NUL in an address, for one. */
  @ServerExceptionMapper
  Response unthinkable(org.hibernate.exception.DataException e) {
    return Problem.response(400, "bad-request", "The request holds a value that nothing can have.");
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response unauthenticated(SecurityException e) {
    Response problem = Problem.response(401, Problem.NO_VALID_TOKEN, Problem.SEND_A_TOKEN);
    return Response.fromResponse(problem).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return Problem.response(403, "forbidden", "You are not allowed to do this.");
  }

  @ServerExceptionMapper
  Response other(WebApplicationException e) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return unreadableJson(json);
    }
    Response response = e.getResponse();
    return switch (response.getStatus()) {
      case 404 -> Problem.noSuchAddress();
      case 406 -> Problem.response(406, "not-acceptable", "This answers application/json.");
      case 413 -> Problem.response(413, "too-large", "The body is larger than what is taken.");
      case 415 -> Problem.response(415, "unsupported-media-type", "Send application/json.");
      default ->
          response.getStatus() >= 500 || response.getStatus() < 400
              ? unexpected(e)
              : Problem.response(response.getStatus(), "bad-request", "The request is not valid.");
    };
  }

  /** Two that wait for each other's locks: the database lets one go on, this is the other. */
  private static Response busy() {
    Response problem =
        Problem.response(
            503, "busy", "Others changed the same things at the same time: try again.");
    return Response.fromResponse(problem).header(HttpHeaders.RETRY_AFTER, "1").build();
  }

  /** Without it nothing can be said; readiness tells operators, once, what each request meets. */
  private static Response withoutDatabase() {
    Response problem =
        Problem.response(
            503,
            "database-unavailable",
            "The database did not answer, so whether this took effect is not known: send it again with"
                + " the same Idempotency-Key, or look first.");
    return Response.fromResponse(problem).header(HttpHeaders.RETRY_AFTER, "5").build();
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e) {
    Optional<Refusal> refusal = refusalAtTheCommit(e);
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    if (e.getClass() == IOException.class) {
      LOG.debugf(e, "Body that did not go on");
      return Problem.response(
          408, "incomplete-body", "The body did not come in time: send it anew.");
    }
    if (DatabaseTrouble.isLostRace(e)) {
      return busy();
    }
    if (DatabaseTrouble.isCauseOf(e)) {
      tellOnce(e);
      return withoutDatabase();
    }
    String incident = UUID.randomUUID().toString();
    LOG.errorf(e, "Request failed, incident=%s", incident);
    return Problem.response(
        new Refusal(
                500,
                "unexpected",
                "Something went wrong on our side; nothing was changed. Name the incident to"
                    + " support.")
            .with("incident", incident));
  }

  /** An outage has a line of its own (DatabaseWatch); what fails beside one must be seen too. */
  private static void tellOnce(Throwable e) {
    LOG.debugf(e, "Request without a database");
    long now = System.nanoTime();
    long last = TOLD_AT.get();
    if (now - last > TELL_AGAIN_NANOS && TOLD_AT.compareAndSet(last, now)) {
      Throwable cause = DatabaseTrouble.causeOf(e);
      LOG.warnf("A request was answered without the database: %s", cause);
    }
  }

  /** What a transaction tells is looked at as it ends. */
  private static Optional<Refusal> refusalAtTheCommit(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(Refusal.class::isInstance)
        .map(Refusal.class::cast)
        .findFirst();
  }

  private static Response unreadableJson(JsonProcessingException e) {
    String where = e instanceof JsonMappingException mapping ? path(mapping) : "";
    if (e instanceof UnfitValue) {
      return Problem.response(
          Refusal.invalidFields(List.of(new FieldProblem(where, e.getOriginalMessage()))));
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return unreadableBody("There is no field '%s'; known here: %s.", where, knownFields(unknown));
    }
    if (e instanceof MismatchedInputException mismatch && !where.isEmpty()) {
      String wanted = wanted(mismatch.getTargetType());
      return Problem.response(
          Refusal.said(400, UNREADABLE_BODY, "'%s' %s.".formatted(where, wanted))
              .with("violations", List.of(new FieldProblem(where, wanted))));
    }
    return e.getLocation() == null
        ? unreadableBody("The body is not JSON of the expected form.")
        : unreadableBody(
            "The body is not JSON of the expected form: see line %d, column %d.",
            e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private static Response unreadableBody(@English String pattern, Object... values) {
    return Problem.response(400, UNREADABLE_BODY, pattern, values);
  }

  private static String wanted(Class<?> type) {
    if (type != null && type.isEnum()) {
      return Sentence.say(
          "must be one of %s",
          Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", ")));
    }
    Supplier<String> wanted = type == null ? null : WANTED.get(type);
    return wanted == null ? Sentence.say("has a value that does not fit there") : wanted.get();
  }

  private static List<String> knownFields(UnrecognizedPropertyException e) {
    return e.getKnownPropertyIds() == null
        ? List.of()
        : e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }

  /** The violated field as the client wrote it: without the names of our method and parameter. */
  private static String field(ConstraintViolation<?> violation) {
    List<Path.Node> nodes =
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
    if (nodes.getLast().getKind() == ElementKind.PARAMETER && violation.getInvalidValue() == null) {
      return "body";
    }
    List<Path.Node> shown =
        nodes.size() > 2
            ? nodes.subList(2, nodes.size())
            : nodes.subList(Math.max(0, nodes.size() - 1), nodes.size());
    return shown.stream().map(Path.Node::toString).collect(Collectors.joining("."));
  }
}
