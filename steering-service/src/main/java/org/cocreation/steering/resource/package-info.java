/**
 * People's hours (activity 7, 4.2.3): one pool for all cycles of a partnership, offered by each
 * side for its own people, and what of them is committed to which cycle. Who is booked beyond their
 * hours is shown, and refused nowhere: only people know whose work can wait.
 */
package org.cocreation.steering.resource;
