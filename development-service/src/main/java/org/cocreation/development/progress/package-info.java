/** How the work of a sprint goes on, day by day, from the moves of its items (4.2.3). */
package org.cocreation.development.progress;
