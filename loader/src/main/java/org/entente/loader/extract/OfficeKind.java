package org.entente.loader.extract;

/** What a title says of its bearer. The names are the classes of offices.lexicon. */
enum OfficeKind {
  /** Leads a state, a cabinet or a body; belongs to no person. */
  LEADER,
  /** Sits in a parliament. */
  SEAT,
  /** Works for a body or for a person. */
  STAFF,
  /** Sits on a court or prosecutes. */
  COURT,
  /** A rank: a post only where the force is named. */
  RANK,
  /** Knows or reports: works for the body named, is a citizen of the country named. */
  EXPERT,
  /** Is of a people; no post. */
  CITIZEN,
  /** Belongs to the body or group named. */
  MEMBER,
  /** Wants a post; of the party named. */
  NOMINEE,
  /** Of a party, with a place in a body: "the top Republican on the committee". */
  PARTISAN,
  /** Stands by somebody: "Iran's ally". */
  ALLY,
  /** Stands against somebody: "Iran's rival". */
  RIVAL
}
