package org.cocreation.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Of the right form, but no value that anything here can have: 422, with the field's name. */
public final class UnfitValue extends MismatchedInputException {

  private static final long serialVersionUID = 1;

  /**
   * @param message what to do about it, without the field's name before it
   */
  UnfitValue(JsonParser parser, String message) {
    super(parser, message);
  }
}
