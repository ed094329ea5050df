package kz.ecomap.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects errors: counts all, and keeps as many as anybody reads. */
final class Faults implements Consumer<RowError> {
  /** The most errors that are kept of an import; a file with more is wrong as a whole. */
  static final int MOST_KEPT = 20_000;

  private final List<RowError> kept = new ArrayList<>();
  private int count;

  @Override
  public void accept(RowError error) {
    count++;
    if (kept.size() < MOST_KEPT) {
      kept.add(error);
    }
  }

  int count() {
    return count;
  }

  List<RowError> kept() {
    return List.copyOf(kept);
  }

  /** Those that an import shows by itself. */
  List<RowError> first() {
    return kept.stream().limit(Import.MOST_FIRST_ERRORS).toList();
  }
}
