package org.entente.api.relationships;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.api.actors.ActorRef;
import org.springframework.stereotype.Component;

/** GraphML, which yEd, Gephi, NetworkX, igraph and JGraphT read. */
@Component
final class GraphMlExport extends XmlExport {

  private static final String[][] KEYS = {
    {"actorId", "node", "string"},
    {"name", "node", "string"},
    {"type", "node", "string"},
    {"relationshipId", "edge", "string"},
    {"predicate", "edge", "string"},
    {"sign", "edge", "string"},
    {"belief", "edge", "double"},
    {"claimCount", "edge", "long"},
    {"sourceCount", "edge", "long"},
    {"firstSeen", "edge", "string"},
    {"lastSeen", "edge", "string"},
  };

  GraphMlExport() {
    super(GRAPHML);
  }

  @Override
  void write(RelationshipPage page, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
    for (String[] key : KEYS) {
      xml.writeEmptyElement("key");
      attributes(xml, "id", key[0], "for", key[1], "attr.name", key[0], "attr.type", key[2]);
    }
    xml.writeStartElement("graph");
    attributes(xml, "id", "entente", "edgedefault", "directed");
    // The format allows few signs in its own ids, so they are numbers and ours are data.
    Map<String, String> nodes = new HashMap<>();
    for (ActorRef actor : actors(page).values()) {
      nodes.put(actor.id(), "n" + nodes.size());
      xml.writeStartElement("node");
      attributes(xml, "id", "n" + (nodes.size() - 1));
      data(xml, "actorId", actor.id());
      data(xml, "name", actor.name());
      data(xml, "type", actor.type());
      xml.writeEndElement();
    }
    for (RelationshipView one : page.items()) {
      xml.writeStartElement("edge");
      attributes(
          xml,
          "source",
          nodes.getOrDefault(one.source().id(), ""),
          "target",
          nodes.getOrDefault(one.target().id(), ""));
      edge(xml, one);
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void edge(XMLStreamWriter xml, RelationshipView one) throws XMLStreamException {
    if (one.symmetric()) {
      attributes(xml, "directed", "false");
    }
    data(xml, "relationshipId", one.id());
    data(xml, "predicate", one.predicate());
    data(xml, "sign", one.sign().name());
    data(xml, "belief", String.valueOf(one.belief()));
    data(xml, "claimCount", String.valueOf(one.claimCount()));
    data(xml, "sourceCount", String.valueOf(one.sourceCount()));
    if (one.firstSeen() != null) {
      data(xml, "firstSeen", one.firstSeen().toString());
    }
    if (one.lastSeen() != null) {
      data(xml, "lastSeen", one.lastSeen().toString());
    }
  }

  private static void data(XMLStreamWriter xml, String key, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    attributes(xml, "key", key);
    xml.writeCharacters(xml(value));
    xml.writeEndElement();
  }
}
