package org.lotsenhaus.waiting.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The chance of the synthetic world: all that happens in it follows from the seed. */
final class Chance {

  private final RandomGenerator random;

  Chance(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  double between(double from, double to) {
    return from + random.nextDouble() * (to - from);
  }

  double exponential(double mean) {
    return -Math.log1p(-random.nextDouble()) * mean;
  }

  double logNormal(double mean, double sigma) {
    return mean * Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
  }

  <T> T oneOf(List<T> things, ToDoubleFunction<T> share) {
    var left = random.nextDouble() * things.stream().mapToDouble(share).sum();
    for (var thing : things) {
      left -= share.applyAsDouble(thing);
      if (left < 0) {
        return thing;
      }
    }
    return things.getLast();
  }
}
