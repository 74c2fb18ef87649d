/** Sites: their plans, whom both sides commit to them, and how they go live (4.2.4, R12). */
package org.cocreation.operations.rollout;
