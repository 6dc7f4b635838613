package org.entente.loader.link;

/** Which pronoun the news use for a person. */
enum Gender {
  FEMALE,
  MALE
}
