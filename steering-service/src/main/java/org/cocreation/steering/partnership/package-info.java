/**
 * Partnerships between organizations: proposed by one side, accepted by the other, and who is in
 * which of the joint teams for which side. To all others they do not exist (R21).
 */
package org.cocreation.steering.partnership;
