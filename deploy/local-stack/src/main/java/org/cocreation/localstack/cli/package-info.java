/**
 * The command {@code ./cocreate}: thin commands over {@link
 * org.cocreation.localstack.stack.LocalStack}. Standard output is for what was asked for, standard
 * error for what went wrong.
 */
package org.cocreation.localstack.cli;
