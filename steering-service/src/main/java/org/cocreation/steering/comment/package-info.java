/**
 * What people say about the things of a partnership, wherever these are at home, and whom they ask.
 * What a comment is about is opaque here: a kind, an id and how the page calls it.
 */
package org.cocreation.steering.comment;
