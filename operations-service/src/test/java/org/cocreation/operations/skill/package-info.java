/** What people must be able to do, and who has proven it. */
package org.cocreation.operations.skill;
