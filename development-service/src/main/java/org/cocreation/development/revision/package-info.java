/**
 * The numbered revisions of a concept, which never change, and the requirement changes after the
 * one that both sides signed (R1, R18, 4.2.3).
 */
package org.cocreation.development.revision;
