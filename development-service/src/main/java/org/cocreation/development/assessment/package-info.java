/** The development team says what solving a common problem would take and bring (activity 2). */
package org.cocreation.development.assessment;
