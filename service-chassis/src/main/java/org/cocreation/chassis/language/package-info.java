/**
 * The languages of the pages and of what is refused: which one a request is answered in, and texts,
 * sentences, numbers, dates and constants as that language writes them. Events, logs and what is
 * kept are English.
 */
package org.cocreation.chassis.language;
