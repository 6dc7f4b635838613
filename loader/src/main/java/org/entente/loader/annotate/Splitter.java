package org.entente.loader.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Splits text into sentences and words before anything that is dear looks at them, so that no text
 * can make a sentence, a word or an article too long for the taggers. Thread-safe.
 */
final class Splitter {

  /** A sentence is broken here even if no full stop has come. */
  private static final int LONGEST_SENTENCE = 250;

  /** Longer words are data or noise and are left out. */
  private static final int LONGEST_WORD = 100;

  /** The tokenizer is given no more characters at a time. */
  private static final int PIECE = 20_000;

  private final StanfordCoreNLP tokenizer;

  Splitter() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("threads", "1");
    tokenizer = new StanfordCoreNLP(properties);
  }

  /** How much of an article is still to be read. One for each article. */
  static final class Budget {

    /** Some forty pages; what comes after is left unread. */
    private static final int MOST_WORDS = 20_000;

    private int words = MOST_WORDS;

    boolean isSpent() {
      return words <= 0;
    }
  }

  /** The sentences of a paragraph, as far as the budget goes; offsets are those of the text. */
  Annotation split(String text, Budget budget) {
    List<CoreMap> sentences = new ArrayList<>();
    List<CoreLabel> words = new ArrayList<>();
    for (int begin = 0; begin < text.length() && !budget.isSpent(); ) {
      int end = endOfPiece(text, begin);
      Annotation piece = new Annotation(text.substring(begin, end));
      tokenizer.annotate(piece);
      for (List<CoreLabel> sentence : joined(piece)) {
        add(sentence, begin, budget, sentences, words);
      }
      begin = end;
    }
    Annotation annotation = new Annotation(text);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    annotation.set(CoreAnnotations.TokensAnnotation.class, words);
    return annotation;
  }

  /** The tokenizer's sentences, with what it splits after a quoted question joined again. */
  private static List<List<CoreLabel>> joined(Annotation piece) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    List<CoreLabel> last = null;
    for (CoreMap map : piece.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> next = map.get(CoreAnnotations.TokensAnnotation.class);
      if (last != null && last.size() < LONGEST_SENTENCE && goesOn(last, next)) {
        last.addAll(next);
      } else {
        last = new ArrayList<>(next);
        sentences.add(last);
      }
    }
    return sentences;
  }

  /** Whether "asked Ghana" follows on "Why?" within quotation marks. */
  private static boolean goesOn(List<CoreLabel> last, List<CoreLabel> next) {
    String end = last.get(last.size() - 1).originalText();
    boolean quoted =
        end.equals("\"") || end.equals("\u201D") || end.equals("\u2019") || end.equals("'");
    return quoted && Character.isLowerCase(next.get(0).originalText().codePointAt(0));
  }

  private static int endOfPiece(String text, int begin) {
    if (text.length() - begin <= PIECE) {
      return text.length();
    }
    int end = begin + PIECE;
    int space = text.lastIndexOf(' ', end);
    if (space > begin) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static void add(
      List<CoreLabel> labels,
      int offset,
      Budget budget,
      List<CoreMap> sentences,
      List<CoreLabel> words) {
    List<CoreLabel> kept = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      boolean word = label.endPosition() - label.beginPosition() <= LONGEST_WORD;
      if (word && !budget.isSpent()) {
        budget.words--;
        label.setBeginPosition(offset + label.beginPosition());
        label.setEndPosition(offset + label.endPosition());
        kept.add(label);
      }
    }
    for (int from = 0; from < kept.size(); from += LONGEST_SENTENCE) {
      int to = Math.min(kept.size(), from + LONGEST_SENTENCE);
      List<CoreLabel> part = List.copyOf(kept.subList(from, to));
      sentences.add(sentence(part, sentences.size(), words.size()));
      words.addAll(part);
    }
  }

  private static CoreMap sentence(List<CoreLabel> labels, int index, int firstWord) {
    CoreMap sentence = new ArrayCoreMap();
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setIndex(i + 1);
      labels.get(i).setSentIndex(index);
    }
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, firstWord);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, firstWord + labels.size());
    return sentence;
  }
}
