/** The pages of the operational people: short forms that a shift has time for. */
package org.cocreation.operations.page;
