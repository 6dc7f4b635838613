package org.entente.loader;

/** An article that is not read because it is not in English; the message is for people. */
public final class ForeignLanguageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ForeignLanguageException(String language) {
    super(
        "is written in "
            + language
            + ", and only English is read; leave the article out or give a translation");
  }
}
