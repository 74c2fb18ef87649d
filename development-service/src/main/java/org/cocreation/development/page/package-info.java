/**
 * The page on which problems are assessed as opportunities and one is selected; what all pages
 * share.
 */
package org.cocreation.development.page;
