/**
 * Needs of the two sides that are about a similar topic, however they are worded (activity 2,
 * 4.2.1): found by a sentence model, suggested to people, who judge.
 */
package org.cocreation.development.topic;
