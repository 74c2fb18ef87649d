/** The page on which common problems are scored and ranked, and the process is mapped. */
package org.cocreation.development.page.problems;
