package org.entente.api.relationships;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An export that is XML. */
abstract class XmlExport extends Export {

  XmlExport(String type) {
    super(type);
  }

  abstract void write(RelationshipPage page, XMLStreamWriter xml) throws XMLStreamException;

  @Override
  final void write(RelationshipPage page, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      write(page, xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("the export could not be written", e);
    }
  }

  /** Attributes in turn: name, value. */
  static void attributes(XMLStreamWriter xml, String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      xml.writeAttribute(pairs[i], xml(pairs[i + 1]));
    }
  }
}
