/** How people work, tested before it is adopted. */
package org.cocreation.operations.routine;
