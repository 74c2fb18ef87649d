/** The page on which operations of both sides brings a micro-service into use (activity 10). */
package org.cocreation.operations.page.rollout;
