/** Rules of needs that are set aside. */
package org.cocreation.development.setaside;
