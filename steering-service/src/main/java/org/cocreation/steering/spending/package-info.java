/** What is spent out of a released tranche, by both sides in proportion (R9). */
package org.cocreation.steering.spending;
