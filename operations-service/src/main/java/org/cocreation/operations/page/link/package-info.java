/** What a side sees of its links for people without an account, and of what came by them. */
package org.cocreation.operations.page.link;
