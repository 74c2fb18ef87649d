/**
 * The sentences in which the history tells what happened, in each language that a page can have.
 */
package org.cocreation.kpi.text.sentence;
