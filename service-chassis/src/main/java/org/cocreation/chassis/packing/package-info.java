/** Text that is kept for long in as few bytes as can be: events, and answers to requests. */
package org.cocreation.chassis.packing;
