package org.entente.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.cypher.Belief.Assertion;
import org.junit.jupiter.api.Test;

class BeliefTest {

  @Test
  void oneClaimIsBelievedAsMuchAsItIsCertain() {
    assertThat(Belief.of(List.of(new Assertion("a", "Herald", 0.7)))).isEqualTo(0.7);
  }

  @Test
  void anotherOutletCountsInFullAndTheSameOutletByHalf() {
    Assertion first = new Assertion("a", "Herald", 0.8);
    assertThat(Belief.of(List.of(first, new Assertion("b", "Post", 0.5)))).isEqualTo(0.9);
    assertThat(Belief.of(List.of(first, new Assertion("b", "Herald", 0.5)))).isEqualTo(0.85);
    assertThat(Belief.of(List.of(first, new Assertion("b", null, 0.5)))).isEqualTo(0.9);
  }

  @Test
  void anArticleThatRepeatsItselfCountsOnce() {
    assertThat(
            Belief.of(
                List.of(new Assertion("a", "Herald", 0.8), new Assertion("a", "Herald", 0.6))))
        .isEqualTo(0.8);
  }

  @Test
  void neverReachesOneAndNeverFalls() {
    List<Assertion> more = new ArrayList<>();
    double before = 0;
    for (int i = 0; i < 200; i++) {
      more.add(new Assertion("a" + i, "Outlet " + i % 50, 1.0));
      double now = Belief.of(more);
      assertThat(now).isGreaterThanOrEqualTo(before).isLessThan(1);
      before = now;
    }
  }

  @Test
  void doesNotDependOnTheOrder() {
    List<Assertion> assertions =
        new ArrayList<>(
            IntStream.range(0, 40)
                .mapToObj(i -> new Assertion("a" + i / 2, "o" + i % 5, (i % 7) / 10.0))
                .toList());
    double once = Belief.of(assertions);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(assertions, new Random(seed));
      assertThat(Belief.of(assertions)).isEqualTo(once);
    }
  }
}
