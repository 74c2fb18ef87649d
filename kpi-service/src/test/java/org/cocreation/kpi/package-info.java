/** What holds of the KPI service, on the real PostgreSQL, Kafka, Zeebe and issuer. */
package org.cocreation.kpi;
