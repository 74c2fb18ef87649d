package org.cocreation.chassis.language;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation of the API in whose answer stand sentences for people: they are in the language of
 * {@code Accept-Language}, in English where it names none of ours. Its description says so.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface InReadersLanguage {}
