/**
 * What the pages of all services share: one look (templates and style sheet in this jar), one way
 * to log in, one navigation. Only in services that say {@code cocreation.pages.enabled=true} and
 * bring Qute; the others have nothing of it.
 */
package org.cocreation.chassis.page;
