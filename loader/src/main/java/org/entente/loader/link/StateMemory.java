package org.entente.loader.link;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Which state the text spoke of last, where it spoke of one only. */
final class StateMemory {

  private static final int REACH = 2;

  private @Nullable Actor last;
  private int sentence = -1;

  void read(Sentence read, List<Mention> named) {
    Actor only = null;
    boolean several = false;
    for (Mention mention : named) {
      Actor actor = mention.actor();
      if (actor != null && actor.type() == ActorType.COUNTRY) {
        several |= only != null && !only.equals(actor);
        only = actor;
      }
    }
    if (only != null) {
      last = several ? null : only;
      sentence = read.index();
    }
  }

  /** The state spoken of shortly before a sentence; null if none or several were. */
  @Nullable Actor last(int before) {
    return sentence >= before - REACH ? last : null;
  }
}
