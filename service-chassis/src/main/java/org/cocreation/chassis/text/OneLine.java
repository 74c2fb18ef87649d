package org.cocreation.chassis.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text of one line, such as a name: without control characters, and without those that turn the
 * order in which a line is read, so that it shows what it holds.
 */
@Constraint(validatedBy = OneLine.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {

  String message() default
      "must be one line, without control characters or such that change the direction of text";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Null is for others to refuse. */
  class Check implements ConstraintValidator<OneLine, String> {

    @Override
    public boolean isValid(String written, ConstraintValidatorContext context) {
      return written == null || Text.isOneLine(written);
    }
  }
}
