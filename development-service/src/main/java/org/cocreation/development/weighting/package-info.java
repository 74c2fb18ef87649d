/**
 * What solving a problem is worth by the goals that steering weighed (R3, 4.2.1), so that the
 * choice is "not heavily biased toward mere technological problem solving". Both sides score; where
 * they differ is shown, not averaged away.
 */
package org.cocreation.development.weighting;
