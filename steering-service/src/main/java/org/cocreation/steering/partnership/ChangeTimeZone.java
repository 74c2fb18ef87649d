package org.cocreation.steering.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A steering member says where the partnership's days begin. */
@ApplicationScoped
class ChangeTimeZone {

  /** Where the days of a partnership begin and end. */
  @Schema(examples = "{\"timeZone\": \"Europe/Stockholm\"}")
  record TimeZoneRequest(
      @NotNull @TimeZoneId @Schema(description = "Its IANA name.", examples = "Europe/Stockholm")
          String timeZone) {}

  /** The name that the IANA database has for a time zone: {@code Europe/Stockholm}. */
  @Constraint(validatedBy = ChangeTimeZone.TimeZoneId.Check.class)
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface TimeZoneId {

    String message() default
        "must be the IANA name of a time zone, such as Europe/Stockholm or UTC";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is for others to refuse. */
    class Check implements ConstraintValidator<TimeZoneId, String> {

      /** Java knows some that only Java knows. */
      private static final Set<String> KNOWN =
          ZoneId.getAvailableZoneIds().stream()
              .filter(id -> !id.startsWith("SystemV/"))
              .collect(Collectors.toUnmodifiableSet());

      @Override
      public boolean isValid(String written, ConstraintValidatorContext context) {
        return written == null || KNOWN.contains(written);
      }
    }
  }

  private final PartnershipRepository partnerships;
  private final TellPartnership tellPartnership;
  private final Clock clock;

  ChangeTimeZone(PartnershipRepository partnerships, TellPartnership tellPartnership, Clock clock) {
    this.partnerships = partnerships;
    this.tellPartnership = tellPartnership;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for people who are not in a steering team, 409 before
   *     the partnership is active, and after its end, 412 and 428 for a version that is stale or
   *     missing
   */
  Partnership change(UUID id, Actor by, String ifMatch, String timeZone) {
    Partnership partnership = partnerships.requireVisibleAndLock(id, by);
    Membership ignored = partnership.requireSteering(by);
    Preconditions.requireMatch(ifMatch, partnership.version());
    partnership.moveTo(timeZone, clock.instant());
    tellPartnership.tell(PartnershipFact.TIME_ZONE_CHANGED, partnership, by);
    return partnership;
  }
}
