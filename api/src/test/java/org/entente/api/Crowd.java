package org.entente.api;

import java.util.ArrayList;
import java.util.List;
import org.entente.cypher.Graph;
import org.entente.cypher.Reading;
import org.entente.model.Actor;
import org.entente.model.ActorType;

/** An actor with two hundred others around it. */
final class Crowd {

  static final int SIZE = 200;
  static final Actor MIDDLE = Actor.of("country:XCR", "Crowdland", ActorType.COUNTRY);

  private static final List<String> PREDICATES =
      List.of("SUPPORTS", "OPPOSES", "URGES", "MEETS", "ACCUSES", "AIDS");

  private Crowd() {}

  static void load(Graph graph) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      Actor other = Actor.of("person:member-" + i, "Member " + i, ActorType.values()[i % 4]);
      readings.add(
          ExampleArticle.of(
                  "crowd-" + i, "Crowd " + i, "Outlet " + i % 5, "2013-01-0" + (1 + i % 9))
              .sentence("Crowdland and Member " + i + " have to do with each other.")
              .states(
                  MIDDLE, "Crowdland", PREDICATES.get(i % PREDICATES.size()), other, "Member " + i)
              .reading());
    }
    graph.writer().write(readings);
  }

  static void remove(Graph graph) {
    for (int i = 0; i < SIZE; i++) {
      graph.writer().remove("crowd-" + i);
    }
  }
}
