/** What the team's activities lack before they can be completed. */
package org.cocreation.development.activity;
