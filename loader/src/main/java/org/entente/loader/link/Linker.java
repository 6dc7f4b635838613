package org.entente.loader.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.text.AnnotatedDocument;
import org.entente.model.text.LinkedDocument;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;

/**
 * Finds the mentions of an article and says which actor each stands for: names, demonyms, capitals
 * for their states, descriptions and pronouns. Immutable and thread-safe.
 */
public final class Linker {

  private final Gazetteer gazetteer;
  private final KnownPersons known;

  private Linker(Gazetteer gazetteer, KnownPersons known) {
    this.gazetteer = gazetteer;
    this.known = known;
  }

  /** The linker with the gazetteer that is part of the product. */
  public static Linker standard() {
    return new Linker(Gazetteer.standard(), KnownPersons.standard());
  }

  /** Links the mentions of an article, in text order. */
  public LinkedDocument link(AnnotatedDocument annotated) {
    ArticleView article = new ArticleView(annotated, gazetteer);
    ArticlePersons persons = new ArticlePersons(known, article.date());
    NameFinder names = new NameFinder(gazetteer, known, article, persons);
    annotated.sentences().forEach(names::collect);
    NominalResolver nominals = new NominalResolver(gazetteer, known, article, persons);
    PronounResolver pronouns = new PronounResolver();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      List<Mention> found = names.find(sentence);
      found.addAll(nominals.resolve(sentence, found));
      found.addAll(pronouns.resolve(annotated, sentence, found));
      found.sort(
          Comparator.comparingInt(Mention::firstToken)
              .thenComparing(Comparator.comparingInt(Mention::lastToken).reversed()));
      mentions.addAll(found);
    }
    return new LinkedDocument(annotated, mentions);
  }
}
