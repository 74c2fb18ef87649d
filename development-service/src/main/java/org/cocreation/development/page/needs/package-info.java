/** The page on which each side lists its needs, and both merge them once they see both lists. */
package org.cocreation.development.page.needs;
