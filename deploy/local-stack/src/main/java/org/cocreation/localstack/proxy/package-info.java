/** One address for people: the pages, APIs and streams of all services behind one host name. */
package org.cocreation.localstack.proxy;
