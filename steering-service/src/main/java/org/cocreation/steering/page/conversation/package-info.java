/**
 * The pages of what people say: of a cycle, of a partnership, and of one thing, which the pages of
 * all services fold out beside it.
 */
package org.cocreation.steering.page.conversation;
