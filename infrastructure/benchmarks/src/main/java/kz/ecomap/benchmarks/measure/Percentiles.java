package kz.ecomap.benchmarks.measure;

import java.util.Arrays;
import java.util.Collection;

/** Of measured numbers, by the nearest rank. */
record Percentiles(double[] sorted) {
  static Percentiles of(Collection<? extends Number> numbers) {
    var sorted = numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    return new Percentiles(sorted);
  }

  /** Of nanoseconds, in milliseconds. */
  static Percentiles ofNanos(long[] nanos) {
    return new Percentiles(Arrays.stream(nanos).mapToDouble(n -> n / 1e6).sorted().toArray());
  }

  double p(int percent) {
    return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
  }

  double median() {
    return p(50);
  }

  double worst() {
    return sorted[sorted.length - 1];
  }
}
