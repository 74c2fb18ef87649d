/** The page on which operations and development speak about a concept (activity 6, R7). */
package org.cocreation.operations.page.review;
