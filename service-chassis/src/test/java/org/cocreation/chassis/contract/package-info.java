/** The contracts of a service, made from its code and compared with those that are committed. */
package org.cocreation.chassis.contract;
