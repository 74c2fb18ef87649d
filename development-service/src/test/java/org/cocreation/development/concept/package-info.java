/** What holds of concepts. */
package org.cocreation.development.concept;
