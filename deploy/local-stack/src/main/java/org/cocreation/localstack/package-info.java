/**
 * The system on one machine: what all its parts and those who use them know, as the services, their
 * ports and the people of the demo. The parts are in {@code component} and {@code issuer}, the
 * whole is the {@link org.cocreation.localstack.stack.LocalStack}; people meet it through the
 * command line in {@code cli}.
 */
package org.cocreation.localstack;
