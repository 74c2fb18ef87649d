/** What text is taken in, the same from a request, a form and a file. */
package org.cocreation.chassis.text;
