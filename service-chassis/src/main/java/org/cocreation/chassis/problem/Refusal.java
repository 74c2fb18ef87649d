package org.cocreation.chassis.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.language.Phrasebook;
import org.cocreation.chassis.language.Said;
import org.cocreation.chassis.language.Sentence;

/**
 * A request that the rules refuse; becomes an RFC 9457 problem whose {@code type} is {@code
 * urn:cocreation:problem:<slug>} and stays the same for good, so that clients may rely on it. What
 * it says is in the language of the request ({@link Sentence}). Throwing one rolls the transaction
 * back: nothing is half-done.
 */
public class Refusal extends RuntimeException {

  /** What there is none of, as those who may not see it read, too (R21). */
  public static final String THERE_IS_NONE = "There is no %s here that you may see.";

  private final int status;
  private final String slug;
  private final Map<String, Object> members = new LinkedHashMap<>();

  public Refusal(int status, @English String slug, @English String pattern, Object... values) {
    this(Sentence.say(pattern, values), status, slug);
  }

  private Refusal(String detail, int status, String slug) {
    super(detail, null, false, false);
    this.status = status;
    this.slug = slug;
  }

  /**
   * 404: it does not exist, or not for this caller (R21).
   *
   * @param what what there is none of: it is translated as a part of its sentence
   */
  public static Refusal notFound(@English(THERE_IS_NONE) String what) {
    return new Refusal(
        Phrasebook.translated(THERE_IS_NONE.replace("%s", what)), 404, Problem.NOT_FOUND);
  }

  /** 403: the caller may see it, but has not the part that this takes. */
  public static Refusal forbidden(@English String slug, @English String pattern, Object... values) {
    return new Refusal(403, slug, pattern, values);
  }

  /** 409: right in form, but not as things stand. */
  public static Refusal conflict(@English String slug, @English String pattern, Object... values) {
    return new Refusal(409, slug, pattern, values);
  }

  /** 422: understood, but a value does not do. */
  public static Refusal invalid(@English String slug, @English String pattern, Object... values) {
    return new Refusal(422, slug, pattern, values);
  }

  /**
   * 422: one named field does not do.
   *
   * @param pattern what comes after the field's name, without a full stop
   */
  public static Refusal invalidField(String field, @English String pattern, Object... values) {
    return invalidFields(List.of(new FieldProblem(field, Sentence.say(pattern, values))));
  }

  /**
   * 422: some named fields do not do.
   *
   * @param problems at least one, each as it is said; the first is told of in the problem's detail
   */
  public static Refusal invalidFields(List<FieldProblem> problems) {
    FieldProblem first = problems.getFirst();
    return new Refusal(
            422, "invalid", "A field is not valid: %s %s.", first.field(), first.message())
        .with("violations", problems);
  }

  /**
   * @param detail as it is said
   */
  static Refusal said(int status, @English String slug, @Said String detail) {
    return new Refusal(detail, status, slug);
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
