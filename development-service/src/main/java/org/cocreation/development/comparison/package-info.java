/**
 * The needs of both sides beside each other (activity 2, 4.2.1): what is worded alike is suggested
 * for merging, and a map shows where the sides agree.
 */
package org.cocreation.development.comparison;
