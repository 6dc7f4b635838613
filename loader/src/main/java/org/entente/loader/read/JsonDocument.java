package org.entente.loader.read;

import java.io.InputStream;
import java.util.function.ObjIntConsumer;
import org.entente.loader.read.ReadResult.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * A JSON file that is an array of articles, or one article written over several lines. What follows
 * a fault in its syntax cannot be read: only JSON Lines can go on with the next line.
 */
final class JsonDocument {

  private final String name;
  private final ArticleJson json;

  JsonDocument(String name, ArticleJson json) {
    this.name = name;
    this.json = json;
  }

  /** Hands on each article, with its line. */
  void read(InputStream in, ObjIntConsumer<ReadResult> sink) {
    int articles = 0;
    try (JsonParser parser = json.parser(in)) {
      boolean array = parser.nextToken() == JsonToken.START_ARRAY;
      JsonToken token = array ? parser.nextToken() : parser.currentToken();
      while (token != null && token != JsonToken.END_ARRAY) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode node = parser.readValueAsTree();
        sink.accept(json.article(name, line, node), line);
        articles++;
        token = parser.nextToken();
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      sink.accept(
          new Refusal(
              name,
              line,
              "is not valid JSON (" + ArticleJson.reason(e) + "), so nothing after it was read",
              "mend it, or write JSON Lines, of which a broken line spoils no other"),
          line);
      return;
    }
    if (articles == 0) {
      sink.accept(new Refusal(name, 0, "is empty", "give a file with articles"), 0);
    }
  }
}
