/** How values are written as JSON, where Jackson's own way would not be exact. */
package org.cocreation.chassis.json;
