/**
 * A need that becomes part of no common problem is set aside by its side, with a reason, instead of
 * being forced into one (activity 2, R18): it stays on its list, and can be taken up again.
 */
package org.cocreation.development.setaside;
