package org.lotsenhaus.bench;

/** Placeholder to be replaced. */
final class GrowthBench implements Benches.Bench {
  @Override
  public void run(Table table) {
    throw new UnsupportedOperationException();
  }
}
