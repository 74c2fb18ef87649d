/** The one hash by which contents, requests and models are told apart. */
package org.cocreation.chassis.hash;
