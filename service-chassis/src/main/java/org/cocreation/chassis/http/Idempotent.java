package org.cocreation.chassis.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code @Transactional} resource method that creates something and returns a {@code
 * Response}: a request with an {@code Idempotency-Key} takes effect once. The answer is kept in the
 * transaction of the effect, for this person of this organization, with the rights that the effect
 * took: the same key and request get the same answer again, in the language in which it was given,
 * as long as the person has these rights; the same key with another request gets 422. What is
 * refused has no effect, and is not kept.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
