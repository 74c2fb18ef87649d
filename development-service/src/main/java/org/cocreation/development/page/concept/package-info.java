/** The page on which the concept is designed, item by item, each for a KPI that it serves. */
package org.cocreation.development.page.concept;
