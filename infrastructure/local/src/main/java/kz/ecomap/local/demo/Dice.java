package kz.ecomap.local.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Chance that falls the same way every time: the same number makes the same throws. */
final class Dice {
  private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]*)\\]");

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  RandomGenerator random() {
    return random;
  }

  boolean falls(double probability) {
    return random.nextDouble() < probability;
  }

  double between(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  /** One of some, each as likely as the others. */
  <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** One of some, the likelier the greater its weight. */
  <T> T one(List<T> some, ToDoubleFunction<T> weight) {
    double left = random.nextDouble() * some.stream().mapToDouble(weight).sum();
    for (var each : some) {
      left -= weight.applyAsDouble(each);
      if (left < 0) {
        return each;
      }
    }
    return some.get(some.size() - 1);
  }

  <T> List<T> shuffled(List<T> some) {
    var list = new ArrayList<>(some);
    Collections.shuffle(list, random);
    return list;
  }

  /** A text in which each {@code [one|another]} has become one of its alternatives. */
  String say(String template) {
    return CHOICE
        .matcher(template)
        .replaceAll(match -> one(List.of(match.group(1).split("\\|", -1))).replace("$", "\\$"));
  }
}
