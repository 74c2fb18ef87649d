/** What of both sides is about a similar topic. */
package org.cocreation.development.topic;
