package org.entente.loader;

import java.util.List;
import org.entente.loader.annotate.Annotator;
import org.entente.loader.annotate.LanguageDetector;
import org.entente.loader.clean.Cleaner;
import org.entente.loader.extract.ClaimExtractor;
import org.entente.loader.extract.Silence;
import org.entente.loader.link.KnownActors;
import org.entente.loader.link.Linker;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.text.Document;
import org.entente.model.text.LinkedDocument;
import org.entente.relations.RelationModel;
import org.entente.relations.RelationReader;
import org.jspecify.annotations.Nullable;

/**
 * The one way from an article to its claims: clean, annotate, link, extract. Loads the models when
 * made, which takes seconds; thread-safe afterwards.
 */
public final class Pipeline {

  private final Cleaner cleaner = new Cleaner();
  private final LanguageDetector languages = new LanguageDetector();
  private final Annotator annotator = new Annotator();
  private final Linker linker;
  private final ClaimExtractor extractor;

  /** A pipeline that knows the actors and hears the trained model that are part of the product. */
  public Pipeline() {
    this(KnownActors.standard(), RelationModel.standard());
  }

  /** A pipeline that knows these actors and hears the trained model of the product. */
  public Pipeline(KnownActors actors) {
    this(actors, RelationModel.standard());
  }

  /**
   * A pipeline that knows these actors.
   *
   * @param model a trained model to be heard beside the rules; null for the rules alone
   */
  public Pipeline(KnownActors actors, @Nullable RelationReader model) {
    linker = Linker.of(actors);
    extractor = ClaimExtractor.standard(model);
  }

  /**
   * Lets the models go, once no pipeline is referred to any more: some 400 MB that a server does
   * not need. A pipeline that is made later loads them again.
   */
  public static void forgetModels() {
    Annotator.forgetModels();
  }

  /**
   * The claims of an article, in {@link Claim#ORDER}.
   *
   * @throws ForeignLanguageException if it is not in English
   */
  public List<Claim> claims(Article article) {
    return claims(linked(article));
  }

  /** The claims of an article whose mentions are linked, in {@link Claim#ORDER}. */
  public List<Claim> claims(LinkedDocument linked) {
    return extractor.extract(linked);
  }

  /** The sentences of an article that gave no claim, each with what was missing. */
  public List<Silence> silences(LinkedDocument linked) {
    return extractor.silences(linked);
  }

  /**
   * An article with its mentions linked, as far as the claims are read from.
   *
   * @throws ForeignLanguageException if it is not in English
   */
  public LinkedDocument linked(Article article) {
    Document document = cleaner.clean(article);
    String language = languages.foreign(document);
    if (language != null) {
      throw new ForeignLanguageException(language);
    }
    return linker.link(annotator.annotate(document));
  }
}
