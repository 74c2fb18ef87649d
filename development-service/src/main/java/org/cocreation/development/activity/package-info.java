/** The five activities of the agile development team (4.2), each in a class named after it. */
package org.cocreation.development.activity;
