package org.entente.loader.extract;

import java.util.Set;

/** Where in the syntax around a trigger one end of a relation stands. */
sealed interface Role {

  /** A place that needs no words of its own. */
  enum Place implements Role {
    /** Who does it. */
    SUBJ,
    /** To whom it is done. */
    OBJ,
    /** The subject of the clause that the trigger governs. */
    COMP,
    /** To whom the infinitive that the trigger governs is done. */
    XOBJ,
    /** Whoever is called by the trigger noun. */
    COP,
    /** The subject of the infinitive that the trigger governs: "wants Assad to go". */
    XSUBJ,
    /** Whoever says the clause that the trigger stands in, in or outside quotation marks. */
    SAYER,
    /** To whom the trigger noun belongs. */
    POSS,
    /** The members of a plural argument, in every combination. */
    PAIR
  }

  /** Behind one of these prepositions, or in one of these places. */
  record AnyOf(Set<String> prepositions, Set<Place> places) implements Role {}
}
