package org.cocreation.chassis.language;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says which language an answer with sentences in it is in: that of the request. */
@Provider
@InReadersLanguage
public class AnswerInReadersLanguage implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, Language.current().tag());
  }
}
