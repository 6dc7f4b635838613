package org.entente.loader.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Field;
import org.entente.model.text.AnnotatedDocument;
import org.entente.model.text.LinkedDocument;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;

/**
 * Finds the mentions of an article and says which actor each stands for: names, demonyms, capitals
 * for their states, descriptions and pronouns. Immutable and thread-safe.
 */
public final class Linker {

  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::sentence)
          .thenComparingInt(Mention::firstToken)
          .thenComparing(Comparator.comparingInt(Mention::lastToken).reversed());

  private final Gazetteer gazetteer;
  private final KnownPersons known;

  private Linker(KnownActors actors) {
    this.gazetteer = actors.gazetteer();
    this.known = actors.persons();
  }

  /** The linker with the gazetteer that is part of the product. */
  public static Linker standard() {
    return new Linker(KnownActors.standard());
  }

  /** A linker that knows these actors. */
  public static Linker of(KnownActors actors) {
    return new Linker(actors);
  }

  /** Links the mentions of an article, in text order. */
  public LinkedDocument link(AnnotatedDocument annotated) {
    ArticleView article = new ArticleView(annotated, gazetteer, known);
    ArticlePersons persons = new ArticlePersons(known, article.date());
    NameFinder names = new NameFinder(gazetteer, known, article, persons);
    for (Field field : List.of(Field.TEXT, Field.TITLE)) {
      annotated.sentences().stream()
          .filter(sentence -> sentence.span().field() == field)
          .forEach(names::collect);
    }
    InstitutionFinder institutions = new InstitutionFinder(gazetteer, article);
    NominalResolver nominals = new NominalResolver(gazetteer, known, article, persons);
    PronounResolver pronouns = new PronounResolver(article, persons);
    PlaceGovernments places = new PlaceGovernments(article, gazetteer);
    BodyNominals bodies = new BodyNominals(article);
    PairNominals pairs = new PairNominals(article);
    Possessives possessives = new Possessives(article, gazetteer, nominals);
    List<List<Mention>> bySentence = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      List<Mention> found = names.find(sentence);
      found.addAll(places.find(sentence, found));
      found.addAll(institutions.find(sentence, found));
      found.addAll(nominals.resolve(sentence, found));
      found.addAll(bodies.find(sentence, found));
      found.addAll(pairs.find(sentence, found));
      List<Mention> resolved = pronouns.resolve(sentence, found);
      found.addAll(resolved);
      found.addAll(possessives.find(sentence, resolved));
      for (Mention mention : found) {
        if (mention.actor() != null) {
          persons.note(mention.actor(), sentence.index());
        }
      }
      bySentence.add(found);
    }
    List<Mention> mentions = new ArrayList<>();
    bySentence.forEach(mentions::addAll);
    mentions.addAll(new FirstPersonResolver(article, gazetteer, known).resolve(bySentence));
    mentions.sort(ORDER);
    return new LinkedDocument(annotated, mentions);
  }
}
