package org.entente.alliances.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.alliances.SignedGraph;
import org.entente.alliances.Tie;

/** Lists triangles: each tie with the common neighbours of its ends that rank above both. */
final class Triangles {

  private final int[][] higher;
  private final double[][] nets;

  Triangles(SignedGraph graph) {
    int[] degree = new int[graph.size()];
    List<Tie> ties = graph.ties().stream().filter(tie -> tie.net() != 0).toList();
    for (Tie tie : ties) {
      degree[tie.first()]++;
      degree[tie.second()]++;
    }
    List<List<double[]>> lists = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      lists.add(new ArrayList<>());
    }
    for (Tie tie : ties) {
      boolean inOrder =
          degree[tie.first()] < degree[tie.second()] || degree[tie.first()] == degree[tie.second()];
      int low = inOrder ? tie.first() : tie.second();
      int high = inOrder ? tie.second() : tie.first();
      lists.get(low).add(new double[] {high, tie.net()});
    }
    higher = new int[graph.size()][];
    nets = new double[graph.size()][];
    for (int i = 0; i < graph.size(); i++) {
      lists.get(i).sort(Comparator.comparingDouble(link -> link[0]));
      higher[i] = lists.get(i).stream().mapToInt(link -> (int) link[0]).toArray();
      nets[i] = lists.get(i).stream().mapToDouble(link -> link[1]).toArray();
    }
  }

  void forEach(Visitor visitor) {
    double[] netOfLow = new double[higher.length];
    for (int low = 0; low < higher.length; low++) {
      for (int i = 0; i < higher[low].length; i++) {
        netOfLow[higher[low][i]] = nets[low][i];
      }
      for (int i = 0; i < higher[low].length; i++) {
        int middle = higher[low][i];
        for (int j = 0; j < higher[middle].length; j++) {
          int high = higher[middle][j];
          if (netOfLow[high] != 0) {
            visitor.visit(low, middle, high, nets[low][i], netOfLow[high], nets[middle][j]);
          }
        }
      }
      for (int other : higher[low]) {
        netOfLow[other] = 0;
      }
    }
  }

  /** Is told each triangle once, with the net weights of its sides. */
  interface Visitor {
    void visit(int a, int b, int c, double ab, double ac, double bc);
  }
}
