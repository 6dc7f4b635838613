package org.entente.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evaluation.AnnotatedArticles.Annotation;
import org.entente.evaluation.AnnotatedArticles.Gold;
import org.entente.evaluation.AnnotatedArticles.Item;
import org.entente.evaluation.SetReport.Miss;
import org.entente.evaluation.SetReport.Tally;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;

/** Counts over annotated articles how their claims were found. */
final class ArticleScoring {

  private Tally all = Tally.NONE;
  private Tally central = Tally.NONE;
  private Tally pairs = Tally.NONE;
  private Tally factualities = Tally.NONE;
  private Tally grounded = Tally.NONE;
  private final Map<String, Tally> byPredicate = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();

  void add(Item item, List<Claim> claims) {
    ActorNames names = new ActorNames(item.annotations());
    List<Claim> distinct = distinct(claims);
    List<Gold> any = item.annotations().stream().flatMap(a -> a.claims().stream()).toList();
    for (Claim claim : distinct) {
      answered(item, claim, any.stream().filter(gold -> names.matches(gold, claim)).toList());
    }
    for (Gold gold : agreed(item.annotations(), names)) {
      asked(item, gold, names, distinct);
    }
    for (Claim claim : claims) {
      for (Evidence evidence : claim.evidence()) {
        grounded = grounded.asked(isGrounded(item.article(), evidence));
      }
    }
  }

  private void answered(Item item, Claim claim, List<Gold> hits) {
    boolean right = !hits.isEmpty();
    all = all.answered(right);
    tally(claim.predicate(), Tally.NONE.answered(right));
    if (right) {
      String said = claim.factuality().name();
      factualities =
          factualities.asked(hits.stream().anyMatch(gold -> gold.factuality().equals(said)));
    } else {
      misses.add(Misses.wrong(item.article().id(), claim));
    }
  }

  private void asked(Item item, Gold gold, ActorNames names, List<Claim> claims) {
    boolean found = claims.stream().anyMatch(claim -> names.matches(gold, claim));
    all = all.asked(found);
    tally(gold.predicate(), Tally.NONE.asked(found));
    if (gold.central()) {
      central = central.asked(found);
    }
    pairs =
        pairs.asked(
            claims.stream()
                .anyMatch(claim -> names.forward(gold, claim) || names.backward(gold, claim)));
    if (!found) {
      String what = gold.source() + " " + gold.predicate() + " " + gold.target();
      misses.add(new Miss("missed", item.article().id(), what, gold.quote()));
    }
  }

  private void tally(String predicate, Tally more) {
    byPredicate.merge(predicate, more, Tally::plus);
  }

  private static List<Gold> agreed(List<Annotation> annotations, ActorNames names) {
    return annotations.get(0).claims().stream()
        .filter(
            gold ->
                annotations.stream()
                    .skip(1)
                    .allMatch(
                        other ->
                            other.claims().stream()
                                .anyMatch(claim -> names.sameClaim(gold, claim))))
        .toList();
  }

  /** The same relation stated twice counts once. */
  private static List<Claim> distinct(List<Claim> claims) {
    Map<List<String>, Claim> distinct = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String source = Names.normal(claim.source().actor().name());
      String target = Names.normal(claim.target().actor().name());
      boolean swap = Predicates.symmetric(claim.predicate()) && source.compareTo(target) > 0;
      distinct.putIfAbsent(
          List.of(swap ? target : source, claim.predicate(), swap ? source : target), claim);
    }
    return List.copyOf(distinct.values());
  }

  private static boolean isGrounded(Article article, Evidence evidence) {
    String content = article.content(evidence.span().field());
    return evidence.span().end() <= content.length()
        && article.quote(evidence.span()).equals(evidence.quote());
  }

  SetReport report(String name, int items) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("claims", Figure.Scores.of(all.right(), all.predicted(), all.found(), all.gold()));
    figures.put("central recall", Figure.Rate.of(central.found(), central.gold()));
    figures.put("actor pair recall", Figure.Rate.of(pairs.found(), pairs.gold()));
    figures.put("factuality accuracy", Figure.Rate.of(factualities.found(), factualities.gold()));
    figures.put("evidence grounded", Figure.Rate.of(grounded.found(), grounded.gold()));
    return new SetReport(name, items, figures, byPredicate, misses);
  }
}
