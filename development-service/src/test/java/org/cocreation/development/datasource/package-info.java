/** The customer's data that items need, over REST. */
package org.cocreation.development.datasource;
