package org.entente.relations;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The trained model: reads a sentence with two marked actors and says which predicates hold between
 * them, in which direction. {@code training/MODEL_CARD.md} says what it was trained on and how good
 * it is. Thread-safe.
 */
public final class RelationModel implements RelationReader {

  private final ModelCard card;
  private final HuggingFaceTokenizer tokenizer;
  private final Network network;
  private final Verdict verdict;

  private RelationModel(ModelFiles files, String where) {
    card = ModelCard.read(files.read(ModelFiles.CARD), where);
    verdict = new Verdict(card);
    byte[] onnx = files.read(ModelFiles.NETWORK, card.network());
    byte[] words = files.read(ModelFiles.TOKENIZER, card.tokenizer());
    try {
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              new ByteArrayInputStream(words),
              Map.of("addSpecialTokens", "false", "padding", "false", "truncation", "false"));
    } catch (IOException | RuntimeException e) {
      throw new ModelException("cannot load the model's tokenizer (" + e.getMessage() + ")", e);
    }
    network = new Network(onnx);
  }

  /**
   * The model that is part of the product. It is loaded when the first pair is to be read; where it
   * cannot run, it warns once and has no opinions.
   */
  public static RelationReader standard() {
    return new LazyReader(
        () -> new RelationModel(ModelFiles.ofProduct(), "the product's " + ModelFiles.CARD));
  }

  /**
   * Loads the model in a folder, as {@code training/export.py} writes it.
   *
   * @throws ModelException if a file is missing or damaged, or the model cannot run on this machine
   */
  public static RelationModel in(Path folder) {
    return new RelationModel(ModelFiles.in(folder), folder.resolve(ModelFiles.CARD).toString());
  }

  @Override
  public List<PairReading> read(MarkedSentence sentence, List<MarkedSentence.Pair> pairs) {
    PairText.Tokens tokens = tokens(sentence.text());
    List<long[]> rows = new ArrayList<>(pairs.size());
    List<MarkedSentence.Pair> readable = new ArrayList<>(pairs.size());
    for (MarkedSentence.Pair pair : pairs) {
      long[] row =
          PairText.mark(
              tokens, sentence.actors().get(pair.first()), sentence.actors().get(pair.second()));
      if (row != null) {
        rows.add(row);
        readable.add(pair);
      }
    }
    List<Network.Logits> logits = new ArrayList<>(rows.size());
    network.run(rows, logits);
    List<PairReading> readings = new ArrayList<>(rows.size());
    for (int i = 0; i < readable.size(); i++) {
      readings.add(verdict.on(readable.get(i), logits.get(i)));
    }
    return readings;
  }

  @Override
  public Confidence confidence() {
    return card.confidence();
  }

  @Override
  public String name() {
    return card.name();
  }

  /** The raw outputs for one pair; for the test that training and product read alike. */
  Network.Logits logits(MarkedSentence sentence) {
    long[] row =
        PairText.mark(tokens(sentence.text()), sentence.actors().get(0), sentence.actors().get(1));
    if (row == null) {
      throw new IllegalArgumentException("the two stand too far apart");
    }
    List<Network.Logits> logits = new ArrayList<>(1);
    network.run(List.of(row), logits);
    return logits.get(0);
  }

  private PairText.Tokens tokens(String text) {
    Encoding encoding = tokenizer.encode(wellFormed(text));
    CharSpan[] spans = encoding.getCharTokenSpans();
    int[] begins = new int[spans.length];
    int[] ends = new int[spans.length];
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    for (int i = 0; i < spans.length; i++) {
      // The tokenizer counts characters, not UTF-16 code units.
      begins[i] = plain ? spans[i].getStart() : text.offsetByCodePoints(0, spans[i].getStart());
      ends[i] = plain ? spans[i].getEnd() : text.offsetByCodePoints(0, spans[i].getEnd());
    }
    return new PairText.Tokens(encoding.getIds(), begins, ends);
  }

  /** Half a surrogate pair has no code point of its own: another character takes its place. */
  private static String wellFormed(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                whole.appendCodePoint(
                    c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c));
    return whole.toString();
  }
}
