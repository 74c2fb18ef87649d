/** The pages, and how people log in to them. */
package org.cocreation.kpi.page;
