package org.cocreation.chassis.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a rule says to people, in English: a constant, by which the {@link Phrasebook} finds the
 * other languages. What is put together, or comes from elsewhere, the module's {@code TextsTest}
 * refuses, and it names what has no German or no Swedish.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface English {

  /** The sentence into which it is put, at {@code %s}: that is what is translated. */
  String value() default "%s";
}
