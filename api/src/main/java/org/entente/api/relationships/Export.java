package org.entente.api.relationships;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.api.actors.ActorRef;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes relationships in the format of another tool, for those who accept it. */
abstract class Export extends AbstractHttpMessageConverter<RelationshipPage> {

  static final String CSV = "text/csv";
  static final String GRAPHML = "application/graphml+xml";
  static final String GEXF = "application/gexf+xml";
  static final String JSON_LD = "application/ld+json";

  /** What XML 1.0 cannot hold, even escaped. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  Export(String type) {
    super(MediaType.parseMediaType(type));
  }

  abstract void write(RelationshipPage page, OutputStream out) throws IOException;

  @Override
  protected boolean supports(Class<?> type) {
    return type == RelationshipPage.class;
  }

  @Override
  public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected RelationshipPage readInternal(
      Class<? extends RelationshipPage> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("exports are only written", message);
  }

  @Override
  protected void writeInternal(RelationshipPage page, HttpOutputMessage message)
      throws IOException {
    write(page, message.getBody());
  }

  /** Both ends of all relationships, each once. */
  static Map<String, ActorRef> actors(RelationshipPage page) {
    Map<String, ActorRef> actors = new LinkedHashMap<>();
    for (RelationshipView one : page.items()) {
      actors.put(one.source().id(), one.source());
      actors.put(one.target().id(), one.target());
    }
    return actors;
  }

  static String xml(String text) {
    return NOT_XML.matcher(text).replaceAll("\uFFFD");
  }
}
