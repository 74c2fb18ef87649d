package org.cocreation.chassis.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.problem.Refusal;

/**
 * {@code ETag} on reads, {@code If-Match} on changes: nobody overwrites what they have not seen.
 */
public final class Preconditions {

  private static final Pattern STRONG = Pattern.compile("\"[^\"]*\"");

  private Preconditions() {}

  public static EntityTag etag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * @param ifMatch the request's {@code If-Match}
   * @param version the version that stands
   * @throws Refusal 428 without the header, 412 where another version stands
   */
  public static void requireMatch(String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refusal(
          428, "precondition-required", "Send 'If-Match' with the ETag of what you read.");
    }
    String current = etag(version).toString();
    List<String> sent = Arrays.stream(ifMatch.split(",", -1)).map(String::strip).toList();
    if (!sent.contains(current) && !ifMatch.strip().equals("*")) {
      throw whyNot(sent).with("currentETag", current);
    }
  }

  /** One that is not strong, or no ETag at all, matches no version. */
  private static Refusal whyNot(List<String> sent) {
    if (sent.stream().anyMatch(etag -> etag.startsWith("W/"))) {
      return stale(
          "'If-Match' takes strong ETags only: send what you read, without 'W/' before it.");
    }
    if (sent.stream().anyMatch(etag -> !STRONG.matcher(etag).matches())) {
      return stale(
          "'If-Match' takes an ETag in its quotes, such as \"7\", or '*' for any version.");
    }
    return stale("Somebody changed this in the meantime: read it again, then repeat.");
  }

  private static Refusal stale(@English String pattern) {
    return new Refusal(412, "stale-version", pattern);
  }

  /**
   * For what the first request makes and every later one changes.
   *
   * @param standing the version that stands; empty where there is nothing yet
   * @throws Refusal 428 without {@code If-None-Match: *} the first time or {@code If-Match} from
   *     then on, 412 where it stands otherwise than the caller thinks
   */
  public static void requireFirstOrMatch(
      Optional<Long> standing, String ifMatch, String ifNoneMatch) {
    boolean wantsFirst = ifNoneMatch != null && ifNoneMatch.strip().equals("*");
    if (standing.isPresent() && wantsFirst) {
      throw stale("It is there already: read it, then change it with 'If-Match'.");
    }
    if (standing.isPresent()) {
      requireMatch(ifMatch, standing.get());
    } else if (!wantsFirst && (ifMatch == null || ifMatch.isBlank())) {
      throw new Refusal(
          428, "precondition-required", "Send 'If-None-Match: *' where it is the first.");
    } else if (!wantsFirst) {
      throw stale("It is not there yet: send 'If-None-Match: *'.");
    }
  }
}
