package org.cocreation.steering.partnership;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** The name that the IANA database has for a time zone: {@code Europe/Stockholm}. */
@Constraint(validatedBy = TimeZoneId.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface TimeZoneId {

  String message() default "must be the IANA name of a time zone, such as Europe/Stockholm or UTC";

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
