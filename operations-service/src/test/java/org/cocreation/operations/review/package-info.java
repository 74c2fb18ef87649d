/** How operations judges concepts. */
package org.cocreation.operations.review;
