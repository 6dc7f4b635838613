package org.entente.alliances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.Ontology;

/** Events for tests. */
public final class Events {

  private static final Ontology ONTOLOGY = Ontology.standard();
  private static final String[] FRIENDLY = {"SUPPORTS", "AIDS", "MEETS", "TRADES_WITH"};
  private static final String[] HOSTILE = {"OPPOSES", "SANCTIONS", "ACCUSES", "ATTACKS"};

  private Events() {}

  /** An event whose claim and article are named after what it says. */
  public static PairEvent event(String source, String predicate, String target, String date) {
    String id = source + "-" + predicate + "-" + target + "-" + date;
    return event(id, id, source, predicate, target, date, 1);
  }

  public static PairEvent event(
      String claim,
      String article,
      String source,
      String predicate,
      String target,
      String date,
      double weight) {
    return new PairEvent(
        claim,
        article,
        source,
        target,
        ONTOLOGY.predicate(predicate),
        LocalDate.parse(date),
        weight);
  }

  /**
   * Ten years of news on groups of actors: friendly inside, hostile between, but for some noise.
   */
  public static List<PairEvent> news(
      int groups, int members, int events, int articles, double noise, long seed) {
    Random random = new Random(seed);
    List<String> names = Graphs.names(groups * members);
    LocalDate start = LocalDate.of(2010, 1, 1);
    List<PairEvent> all = new ArrayList<>();
    while (all.size() < events) {
      int source = random.nextInt(names.size());
      int target = random.nextInt(names.size());
      if (source != target) {
        boolean friendly = (source / members == target / members) ^ random.nextDouble() < noise;
        String[] predicates = friendly ? FRIENDLY : HOSTILE;
        all.add(
            new PairEvent(
                "c" + all.size(),
                "article" + random.nextInt(articles),
                names.get(source),
                names.get(target),
                ONTOLOGY.predicate(predicates[random.nextInt(predicates.length)]),
                start.plusDays(random.nextInt(3652)),
                0.5 + random.nextDouble() / 2));
      }
    }
    return all;
  }
}
