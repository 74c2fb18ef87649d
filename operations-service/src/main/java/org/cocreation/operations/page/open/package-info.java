/**
 * What people without an account reach: the form behind a link of one side. Nothing else of this
 * service answers without a session or a token.
 */
package org.cocreation.operations.page.open;
