package org.entente.api.relationships;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.api.actors.ActorRef;
import org.springframework.stereotype.Component;

/** GEXF 1.3 for Gephi; a relationship lasts from the first article that asserts it to the last. */
@Component
final class GexfExport extends XmlExport {

  private static final String[][] OF_EDGES = {
    {"predicate", "string"}, {"sign", "string"}, {"claimCount", "long"}, {"sourceCount", "long"},
  };

  GexfExport() {
    super(GEXF);
  }

  @Override
  void write(RelationshipPage page, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("gexf");
    xml.writeDefaultNamespace("http://gexf.net/1.3");
    attributes(xml, "version", "1.3");
    xml.writeStartElement("graph");
    attributes(xml, "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
    declare(xml, "node", new String[][] {{"type", "string"}});
    declare(xml, "edge", OF_EDGES);
    xml.writeStartElement("nodes");
    for (ActorRef actor : actors(page).values()) {
      xml.writeStartElement("node");
      attributes(xml, "id", actor.id(), "label", actor.name());
      values(xml, "type", actor.type());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement("edges");
    for (RelationshipView one : page.items()) {
      edge(xml, one);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void edge(XMLStreamWriter xml, RelationshipView one) throws XMLStreamException {
    xml.writeStartElement("edge");
    attributes(
        xml,
        "id",
        one.id(),
        "source",
        one.source().id(),
        "target",
        one.target().id(),
        "kind",
        one.predicate(),
        "type",
        one.symmetric() ? "undirected" : "directed",
        "weight",
        String.valueOf(one.belief()));
    if (one.firstSeen() != null) {
      attributes(xml, "start", one.firstSeen().toString());
    }
    if (one.lastSeen() != null) {
      attributes(xml, "end", one.lastSeen().toString());
    }
    values(
        xml,
        "predicate",
        one.predicate(),
        "sign",
        one.sign().name(),
        "claimCount",
        String.valueOf(one.claimCount()),
        "sourceCount",
        String.valueOf(one.sourceCount()));
    xml.writeEndElement();
  }

  private static void declare(XMLStreamWriter xml, String of, String[][] attributes)
      throws XMLStreamException {
    xml.writeStartElement("attributes");
    attributes(xml, "class", of);
    for (String[] one : attributes) {
      xml.writeEmptyElement("attribute");
      attributes(xml, "id", one[0], "title", one[0], "type", one[1]);
    }
    xml.writeEndElement();
  }

  private static void values(XMLStreamWriter xml, String... pairs) throws XMLStreamException {
    xml.writeStartElement("attvalues");
    for (int i = 0; i < pairs.length; i += 2) {
      xml.writeEmptyElement("attvalue");
      attributes(xml, "for", pairs[i], "value", pairs[i + 1]);
    }
    xml.writeEndElement();
  }
}
