/**
 * Each side's list of needs, made separately (activity 2, 4.2.1): invisible to the other side until
 * both have submitted theirs, then both appear at once (R2). Drafting tells nobody anything: no
 * event, no count, no time, and ids that are random.
 */
package org.cocreation.development.needlist;
