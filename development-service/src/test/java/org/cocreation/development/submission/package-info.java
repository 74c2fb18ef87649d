/** That lists are shared whole (R2). */
package org.cocreation.development.submission;
