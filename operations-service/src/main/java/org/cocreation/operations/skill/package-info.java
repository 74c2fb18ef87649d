/**
 * Skills of activity 12: what a role must be able to do at a site, and who has proven it to whom
 * (4.2.4, R13).
 */
package org.cocreation.operations.skill;
