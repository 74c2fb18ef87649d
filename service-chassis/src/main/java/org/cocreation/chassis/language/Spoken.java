package org.cocreation.chassis.language;

/** A value that each language writes in its own way, such as an amount of money. */
public interface Spoken {

  /** In the language of the request at hand; in English as the API writes it. */
  String said();
}
