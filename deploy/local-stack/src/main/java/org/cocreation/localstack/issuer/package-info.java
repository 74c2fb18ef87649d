/** The local OpenID provider: the people of the demo log in by a click or fetch a token. */
package org.cocreation.localstack.issuer;
