/** What holds of the KPI service, on the real PostgreSQL, Kafka and issuer. */
package org.cocreation.kpi;
