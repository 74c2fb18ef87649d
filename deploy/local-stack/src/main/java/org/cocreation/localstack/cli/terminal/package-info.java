/** What people see in their terminal while something goes on, and when it is done. */
package org.cocreation.localstack.cli.terminal;
