/** What the features' addresses have in common and the chassis does not offer. */
package org.cocreation.development.http;
