package org.cocreation.steering.workflow.embedded.model;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a model for the engine. */
final class ModelWriter {

  /** The engine's own extension of BPMN. */
  static final String OPERATON = "http://operaton.org/schema/1.0/bpmn";

  private interface Step {
    void write() throws XMLStreamException;
  }

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  ModelWriter() {
    xml = made(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
  }

  /** Begins the model. */
  ModelWriter definitions() {
    start("definitions");
    step(
        () -> {
          xml.writeDefaultNamespace(Vocabulary.BPMN);
          xml.writeNamespace("operaton", OPERATON);
          xml.writeNamespace("cocreation", TaskKind.NAMESPACE);
        });
    return with("targetNamespace", "https://cocreation.org/processes");
  }

  ModelWriter start(String element) {
    step(() -> xml.writeStartElement(element));
    return this;
  }

  ModelWriter with(String attribute, String value) {
    step(() -> xml.writeAttribute(attribute, value));
    return this;
  }

  ModelWriter withOperaton(String attribute, String value) {
    step(() -> xml.writeAttribute("operaton", OPERATON, attribute, value));
    return this;
  }

  /** Says what the task stands for. */
  ModelWriter with(TaskKind kind, String which) {
    step(() -> xml.writeAttribute("cocreation", TaskKind.NAMESPACE, kind.attribute(), which));
    return this;
  }

  /** An element with nothing but this text in it. */
  ModelWriter expression(String element, String expression) {
    start(element);
    step(() -> xml.writeCharacters(expression));
    return end();
  }

  ModelWriter end() {
    step(xml::writeEndElement);
    return this;
  }

  String text() {
    step(xml::flush);
    return text.toString();
  }

  private static void step(Step step) {
    Void ignored =
        made(
            () -> {
              step.write();
              return null;
            });
  }

  private interface Making<T> {
    T make() throws XMLStreamException;
  }

  private static <T> T made(Making<T> making) {
    try {
      return making.make();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A string can be written to", e);
    }
  }
}
