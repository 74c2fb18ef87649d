package org.cocreation.localstack.demo;

/** Hears each answer of a service, those included after which it is asked again. */
@FunctionalInterface
public interface Answered {

  /**
   * @param request its method and address
   */
  void hear(String request, Answer answer);
}
