package org.cocreation.chassis.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request that the rules refuse; becomes an RFC 9457 problem whose {@code type} is {@code
 * urn:cocreation:problem:<slug>} and stays the same for good, so that clients may rely on it.
 * Throwing one rolls the transaction back: nothing is half-done.
 */
public class Refusal extends RuntimeException {

  private final int status;
  private final String slug;
  private final Map<String, Object> members = new LinkedHashMap<>();

  public Refusal(int status, String slug, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.slug = slug;
  }

  /** 404: it does not exist, or not for this caller (R21). */
  public static Refusal notFound(String what) {
    return new Refusal(404, "not-found", "There is no " + what + " here that you may see.");
  }

  /** 403: the caller may see it, but has not the part that this takes. */
  public static Refusal forbidden(String slug, String detail) {
    return new Refusal(403, slug, detail);
  }

  /** 409: right in form, but not as things stand. */
  public static Refusal conflict(String slug, String detail) {
    return new Refusal(409, slug, detail);
  }

  /** 422: understood, but a value does not do. */
  public static Refusal invalid(String slug, String detail) {
    return new Refusal(422, slug, detail);
  }

  /** 422: one named field does not do. */
  public static Refusal invalidField(String field, String message) {
    return new Refusal(422, "invalid", "A field is not valid: " + field + " " + message + ".")
        .with("violations", java.util.List.of(Map.of("field", field, "message", message)));
  }

  /** Adds a member to the problem, for the program that reads it. */
  public Refusal with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  public int status() {
    return status;
  }

  public String slug() {
    return slug;
  }

  public Map<String, Object> members() {
    return Map.copyOf(members);
  }
}
