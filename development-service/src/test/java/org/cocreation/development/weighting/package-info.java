/** The rules of scoring and ranking. */
package org.cocreation.development.weighting;
