/** What a service knows and checks when it starts. */
package org.cocreation.chassis.startup;
