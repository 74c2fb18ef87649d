/** The rules of merging and unmerging. */
package org.cocreation.development.problem;
