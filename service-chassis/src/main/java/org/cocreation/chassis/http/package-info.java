/** What every resource does alike: versions, paging, and creating once. */
package org.cocreation.chassis.http;
