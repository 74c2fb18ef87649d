/** Tests of a concept's revisions, the one that was signed among them. */
package org.cocreation.development.revision;
