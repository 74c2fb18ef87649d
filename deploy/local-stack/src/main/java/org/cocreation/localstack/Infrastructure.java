package org.cocreation.localstack;

/** What the services need around them. */
public enum Infrastructure {
  POSTGRESQL,
  KAFKA,
  ISSUER
}
