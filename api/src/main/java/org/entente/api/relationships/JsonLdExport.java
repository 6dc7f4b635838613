package org.entente.api.relationships;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.actors.ActorRef;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD 1.1: actors with their names, relationships as nodes with their numbers, and each
 * relationship also as the plain statement that it comes to.
 */
@Component
final class JsonLdExport extends Export {

  private static final String VOCABULARY = "urn:entente:";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final JsonMapper json;

  JsonLdExport(JsonMapper json) {
    super(JSON_LD);
    this.json = json;
  }

  @Override
  void write(RelationshipPage page, OutputStream out) throws IOException {
    Map<String, Map<String, Object>> actors = new LinkedHashMap<>();
    for (ActorRef actor : actors(page).values()) {
      Map<String, Object> node = new LinkedHashMap<>();
      node.put("@id", actor(actor));
      node.put("@type", actor.type());
      node.put("name", actor.name());
      actors.put(actor.id(), node);
    }
    List<Object> graph = new ArrayList<>(actors.values());
    for (RelationshipView one : page.items()) {
      graph.add(relationship(one));
      plainly(actors, one.source(), one.predicate(), one.target());
      if (one.symmetric()) {
        plainly(actors, one.target(), one.predicate(), one.source());
      }
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", context());
    document.put("@graph", graph);
    out.write(json.writeValueAsBytes(document));
  }

  private static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@version", 1.1);
    context.put("@vocab", VOCABULARY);
    context.put("name", "https://schema.org/name");
    context.put("source", Map.of("@type", "@id"));
    context.put("target", Map.of("@type", "@id"));
    context.put("predicate", Map.of("@type", "@vocab"));
    context.put("sign", Map.of("@type", "@vocab"));
    context.put("belief", Map.of("@type", XSD + "double"));
    context.put("firstSeen", Map.of("@type", XSD + "date"));
    context.put("lastSeen", Map.of("@type", XSD + "date"));
    return context;
  }

  private static Map<String, Object> relationship(RelationshipView one) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@id", VOCABULARY + "relationship:" + encoded(one.id()));
    node.put("@type", "Relationship");
    node.put("source", actor(one.source()));
    node.put("predicate", one.predicate());
    node.put("target", actor(one.target()));
    node.put("sign", one.sign().name());
    node.put("belief", one.belief());
    node.put("claimCount", one.claimCount());
    node.put("sourceCount", one.sourceCount());
    if (one.firstSeen() != null) {
      node.put("firstSeen", one.firstSeen().toString());
    }
    if (one.lastSeen() != null) {
      node.put("lastSeen", one.lastSeen().toString());
    }
    return node;
  }

  @SuppressWarnings("unchecked") // the lists are made here
  private static void plainly(
      Map<String, Map<String, Object>> actors, ActorRef source, String predicate, ActorRef target) {
    Map<String, Object> node = actors.get(source.id());
    if (node != null) {
      ((List<Object>) node.computeIfAbsent(predicate, key -> new ArrayList<>()))
          .add(Map.of("@id", actor(target)));
    }
  }

  private static String actor(ActorRef actor) {
    return VOCABULARY + "actor:" + encoded(actor.id());
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
  }
}
