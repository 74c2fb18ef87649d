package org.cocreation.steering.workflow.embedded.model;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads one model and holds every element and attribute in it against the {@link Vocabulary}. The
 * diagram is passed over.
 */
final class ModelReader {

  private final String file;
  private final List<ModelRefused.Reason> refused;

  /**
   * @param refused takes in what is refused
   */
  ModelReader(String file, List<ModelRefused.Reason> refused) {
    this.file = file;
    this.refused = refused;
  }

  /** The model's root; empty where the file is not well-formed. */
  Optional<Element> read(String bpmn) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      Element root = builder.parse(new InputSource(new StringReader(bpmn))).getDocumentElement();
      if (!"definitions".equals(root.getLocalName())) {
        refuse(root, "A model begins with 'definitions', this one with '%s'.", root.getNodeName());
        return Optional.empty();
      }
      check(root);
      return Optional.of(root);
    } catch (SAXException e) {
      refused.add(
          new ModelRefused.Reason(file, "-", "The file is not well-formed XML: " + e.getMessage()));
      return Optional.empty();
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  void refuse(Element element, String sentence, Object... values) {
    refused.add(new ModelRefused.Reason(file, nameOf(element), sentence.formatted(values)));
  }

  private void check(Element element) {
    String name = element.getLocalName();
    if (!Vocabulary.knows(element.getNamespaceURI(), name)) {
      refuse(element, "Unknown element '%s'.", element.getNodeName());
      return;
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      check(element, (Attr) element.getAttributes().item(i));
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        if (isDiagram(child)) {
          continue;
        }
        checkPlace(element, child);
        check(child);
      } else if (Vocabulary.holdsExpression(String.valueOf(node.getNodeValue()))) {
        refuse(element, "Its text must not hold '${' or '#{'.");
      }
    }
  }

  private void checkPlace(Element parent, Element child) {
    String name = child.getLocalName();
    String owner = parent.getParentNode() == null ? "" : parent.getParentNode().getLocalName();
    if (Vocabulary.knows(child.getNamespaceURI(), name)
        && (!Vocabulary.allowsChild(parent.getLocalName(), name)
            || parent.getLocalName().equals("extensionElements")
                && !Vocabulary.allowsExtension(owner, name))) {
      refuse(child, "'%s' is not allowed here.", child.getNodeName());
    } else if (Vocabulary.isSingle(name) && children(parent, name).getFirst() != child) {
      refuse(child, "Only one '%s' is allowed here.", child.getNodeName());
    }
  }

  private void check(Element element, Attr attribute) {
    if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
      return;
    }
    boolean ofTheModeler =
        "http://camunda.org/schema/modeler/1.0".equals(attribute.getNamespaceURI());
    if (ofTheModeler && element.getLocalName().equals("definitions")) {
      return;
    }
    boolean ofTheSchema =
        XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI());
    String name = attribute.getLocalName();
    if (attribute.getNamespaceURI() != null && !ofTheSchema
        || !Vocabulary.allowsAttribute(element.getLocalName(), name)) {
      refuse(
          element,
          "Unknown attribute '%s' of '%s'.",
          attribute.getNodeName(),
          element.getNodeName());
    } else if (Vocabulary.holdsExpression(attribute.getValue())) {
      refuse(element, "Its '%s' must not hold '${' or '#{'.", name);
    } else if (isReference(name) && !Vocabulary.isId(attribute.getValue())) {
      refuse(
          element,
          "Its '%s' may have letters, digits, '-' and '_' only: '%s'.",
          name,
          attribute.getValue());
    }
  }

  private static boolean isReference(String attribute) {
    return attribute.equals("id") || attribute.endsWith("Ref") || attribute.equals("default");
  }

  private static boolean isDiagram(Element element) {
    return Vocabulary.DIAGRAM.equals(element.getNamespaceURI())
        && "definitions".equals(element.getParentNode().getLocalName());
  }

  /** The id of the element or of the nearest around it. */
  private static String nameOf(Element element) {
    for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
      if (around.hasAttribute("id")) {
        return around.getAttribute("id");
      }
    }
    return "-";
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && !isDiagram(child)) {
        children.add(child);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
  }

  /** The only child of this name; empty where there is none. */
  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** The only one of this name among the extensions. */
  static Optional<Element> extension(Element parent, String name) {
    return child(parent, "extensionElements").flatMap(extensions -> child(extensions, name));
  }

  /** Does not print, as the default one does. */
  private static final class Strict implements ErrorHandler {

    @Override
    public void warning(SAXParseException exception) throws SAXParseException {
      throw exception;
    }

    @Override
    public void error(SAXParseException exception) throws SAXParseException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXParseException {
      throw exception;
    }
  }
}
