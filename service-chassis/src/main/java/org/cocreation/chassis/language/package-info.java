/**
 * The languages of the pages: which one a reader gets, and texts, numbers, dates and constants as
 * that language writes them. What programs read (API, events) is English.
 */
package org.cocreation.chassis.language;
