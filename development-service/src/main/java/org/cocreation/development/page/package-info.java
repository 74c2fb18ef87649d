/** The page on which a partnership follows its way from needs to one small concept. */
package org.cocreation.development.page;
