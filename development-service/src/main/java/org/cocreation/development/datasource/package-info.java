/**
 * Data readiness (4.2.3): the customer's data that the items of a concept need, as a checklist,
 * each with somebody of the customer whose task it is.
 */
package org.cocreation.development.datasource;
