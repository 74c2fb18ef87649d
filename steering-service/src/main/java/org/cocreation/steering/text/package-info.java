/** What the pages say, by language; the German and Swedish texts are in {@code messages}. */
package org.cocreation.steering.text;
