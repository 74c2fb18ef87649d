package org.cocreation.chassis.language;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a program in the language that it asks for. What a page asks of the API is in the page's
 * language already ({@link ReadersLanguage}).
 */
@Provider
@InReadersLanguage
public class AnswerInReadersLanguage implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String ASKED = "cocreation.language.asked";

  @Override
  public void filter(ContainerRequestContext request) {
    if (!Language.isSpoken()) {
      Language.preferred(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).speak();
      request.setProperty(ASKED, true);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(ASKED) != null) {
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, Language.current().tag());
      response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
  }
}
