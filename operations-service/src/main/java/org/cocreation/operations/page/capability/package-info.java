/** The page of what people must be able to do, and how they work (activity 12). */
package org.cocreation.operations.page.capability;
