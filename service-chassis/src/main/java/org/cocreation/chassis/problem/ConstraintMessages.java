package org.cocreation.chassis.problem;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.cocreation.chassis.language.Phrasebook;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;

/**
 * What constraints say, in the language of the request. The phrasebook has it by the message as the
 * constraint has it, before anything is put in: {@code
 * {jakarta.validation.constraints.NotNull.message}}.
 */
@Singleton
@Unremovable
class ConstraintMessages implements MessageInterpolator {

  private final MessageInterpolator english = new ResourceBundleMessageInterpolator();

  @Override
  public String interpolate(String message, Context constraint) {
    return english.interpolate(Phrasebook.translated(message), constraint, Locale.ENGLISH);
  }

  @Override
  public String interpolate(String message, Context constraint, Locale ignored) {
    return interpolate(message, constraint);
  }
}
