package org.cocreation.development.http;

import java.util.OptionalLong;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.problem.Refusal;

/** For a PUT that makes something the first time and changes it from then on. */
public final class FirstOrMatch {

  private FirstOrMatch() {}

  /**
   * @param standing the version that stands; empty where there is nothing yet
   * @throws Refusal 428 without {@code If-None-Match: *} at the first time or {@code If-Match} from
   *     then on, 412 where it stands otherwise than the caller thinks
   */
  public static void require(OptionalLong standing, String ifMatch, String ifNoneMatch) {
    boolean wantsFirst = ifNoneMatch != null && ifNoneMatch.strip().equals("*");
    boolean namesVersion = ifMatch != null && !ifMatch.isBlank();
    if (standing.isPresent()) {
      if (wantsFirst) {
        throw new Refusal(
            412, "stale-version", "It is there already: read it, then change it with 'If-Match'.");
      }
      Preconditions.requireMatch(ifMatch, standing.getAsLong());
    } else if (!wantsFirst) {
      throw namesVersion
          ? new Refusal(412, "stale-version", "It is not there yet: send 'If-None-Match: *'.")
          : new Refusal(
              428, "precondition-required", "Send 'If-None-Match: *' where it is the first.");
    }
  }
}
