/** What the pages say, in all languages. */
package org.cocreation.operations.text;
