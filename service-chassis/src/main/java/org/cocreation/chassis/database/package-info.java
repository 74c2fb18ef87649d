/** What every service has to know of PostgreSQL's failures. */
package org.cocreation.chassis.database;
