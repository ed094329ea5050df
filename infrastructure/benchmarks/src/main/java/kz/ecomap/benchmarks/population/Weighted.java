package kz.ecomap.benchmarks.population;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** A choice in which some are likelier than others, made in logarithmic time. */
final class Weighted<T> {
  private final List<T> choices;
  private final double[] upTo;

  Weighted(List<T> choices, ToDoubleFunction<T> weight) {
    this.choices = List.copyOf(choices);
    this.upTo = new double[choices.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(choices.get(i));
      upTo[i] = sum;
    }
  }

  T draw(RandomGenerator random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return choices.get(Math.min(at < 0 ? ~at : at + 1, upTo.length - 1));
  }
}
