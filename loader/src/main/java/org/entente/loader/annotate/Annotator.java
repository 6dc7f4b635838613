package org.entente.loader.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.AnnotatedDocument;
import org.entente.model.text.Block;
import org.entente.model.text.Dependency;
import org.entente.model.text.Document;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;

/**
 * Splits a document into sentences and words, tags parts of speech and names, and parses the
 * sentences in which a relation can stand. Uses Stanford CoreNLP (Manning et al. 2014) with its
 * three-class name tagger and its neural dependency parser (Chen and Manning 2014): measured to be
 * the annotators that pay; coreference and quotation speakers of the library do not.
 *
 * <p>The work on one article is bounded by its size, not by a clock, so that the same article is
 * always read as far.
 *
 * <p>Loading the models takes seconds and some 400 MB; make one and share it. Thread-safe.
 */
public final class Annotator {

  /** Longer sentences are tables, lists or noise: parsing them costs much and gives nothing. */
  private static final int LONGEST_PARSED = 120;

  private final Splitter splitter = new Splitter();
  private final StanfordCoreNLP tagger;
  private final DependencyParser parser;
  private final QuotationFinder quotations = new QuotationFinder();

  /**
   * Loads the models from the class path.
   *
   * @throws RuntimeException if a model is missing from the class path
   */
  public Annotator() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "pos,lemma,ner");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("threads", "1");
    tagger = new StanfordCoreNLP(properties, false);
    parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
  }

  /**
   * Makes the language library forget the models that it keeps for the whole process. Annotators
   * that were made keep theirs; one that is made later loads them again.
   */
  public static void forgetModels() {
    StanfordCoreNLP.clearAnnotatorPool();
  }

  /** Reads the blocks of a document. Never throws for what a text may contain. */
  public AnnotatedDocument annotate(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = document.blocks();
    HeadlineCase headlines = new HeadlineCase(blocks);
    Splitter.Budget budget = new Splitter.Budget();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      Annotation annotation = splitter.split(headlines.read(block), budget);
      tagger.annotate(annotation);
      for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        sentences.add(sentence(sentences.size(), b, block, map));
      }
    }
    return new AnnotatedDocument(document, sentences, quotations.find(blocks));
  }

  private Sentence sentence(int index, int blockIndex, Block block, CoreMap map) {
    List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(token(i, block.span(), labels.get(i)));
    }
    Field field = block.span().field();
    Span span =
        new Span(field, tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    List<Dependency> dependencies =
        labels.size() <= LONGEST_PARSED && ParseGate.worthParsing(tokens) ? parse(map) : List.of();
    return new Sentence(index, blockIndex, span, tokens, dependencies);
  }

  private static Token token(int index, Span block, CoreLabel label) {
    Span span =
        new Span(
            block.field(),
            block.begin() + label.beginPosition(),
            block.begin() + label.endPosition());
    String lemma = label.lemma() == null ? label.word() : label.lemma();
    String entity = label.ner() == null ? "O" : label.ner();
    return new Token(index, span, label.originalText(), lemma, label.tag(), entity);
  }

  private List<Dependency> parse(CoreMap sentence) {
    GrammaticalStructure structure = parser.predict(sentence);
    List<Dependency> dependencies = new ArrayList<>();
    for (TypedDependency typed : structure.typedDependencies()) {
      dependencies.add(
          new Dependency(
              typed.gov().index() - 1, typed.dep().index() - 1, typed.reln().toString()));
    }
    dependencies.sort(Comparator.comparingInt(Dependency::dependent));
    return dependencies;
  }
}
