/**
 * How an event is told, in the language of who reads it. The sentences are texts like all others
 * ({@code text.ConceptSentences} and its German and Swedish files); here stands which of them tells
 * which fact ({@code ConceptTelling}), and what is put into it ({@code Told}).
 */
package org.cocreation.kpi.timeline.sentence;
