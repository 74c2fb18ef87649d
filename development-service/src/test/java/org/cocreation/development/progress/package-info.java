/** The figures of a sprint, from the moves of its items. */
package org.cocreation.development.progress;
