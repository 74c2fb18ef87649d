/** The rules of who is awaited, and the telling of it. */
package org.cocreation.kpi.effort;
