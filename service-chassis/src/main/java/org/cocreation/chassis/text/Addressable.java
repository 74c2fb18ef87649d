package org.cocreation.chassis.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/**
 * A name that has an address of its own, such as a member's: clients and proxies take {@code .} and
 * {@code ..} for steps in its path, however they are written.
 */
@Constraint(validatedBy = Addressable.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Addressable {

  String message() default
      "must be something that an address can name: neither nothing nor . or ..";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Null is for others to refuse. */
  class Check implements ConstraintValidator<Addressable, String> {

    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    @Override
    public boolean isValid(String written, ConstraintValidatorContext context) {
      return written == null || isName(written);
    }

    public static boolean isName(String written) {
      return !NO_NAMES.contains(Text.clean(written));
    }
  }
}
