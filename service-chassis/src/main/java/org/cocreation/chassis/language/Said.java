package org.cocreation.chassis.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What people read, in the language of the request already: of {@link Sentence}, or of a
 * constraint. A constant there would be English for everybody, and fails the module's {@code
 * TextsTest}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Said {}
