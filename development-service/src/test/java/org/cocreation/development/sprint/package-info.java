/** Joint sprints, by the rules and over REST. */
package org.cocreation.development.sprint;
