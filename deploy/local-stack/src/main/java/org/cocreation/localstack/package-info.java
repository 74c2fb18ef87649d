/**
 * The system on one machine: PostgreSQL, Kafka, the issuer and the four services, each a {@link
 * org.cocreation.localstack.Component} of a {@link org.cocreation.localstack.LocalStack}. People
 * meet it through the command line in {@code cli}, the tests through this package.
 */
package org.cocreation.localstack;
