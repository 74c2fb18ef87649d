/**
 * The languages of the pages: which one a reader gets, and texts, numbers, dates and constants as
 * that language writes them. What programs read (API, events) is English, but for sentences for
 * people where an operation of the API has some.
 */
package org.cocreation.chassis.language;
