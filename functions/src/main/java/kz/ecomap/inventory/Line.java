package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;

/**
 * A line of the inventory: one release of a facility in a year, or what else its report of a year
 * says. A stored line says by itself what it adds to the totals of its region and its activity, so
 * that exactly that can be taken out when it changes.
 *
 * @param mark tells lines of different contents apart
 * @param generations the sets of totals that it is counted in
 * @param row the item but for the generations
 */
record Line(String sort, String mark, SortedSet<Integer> generations, Row row) {
  private static final String GENERATIONS = "in";

  /** Keeps its own copy. */
  Line {
    generations = new TreeSet<>(generations);
  }

  /** A stored line. */
  static Line of(Row row) {
    var generations =
        Arrays.stream(row.text(GENERATIONS).split(" ", -1))
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Line(row.text("sk"), row.text("mark"), generations, row);
  }

  /** The same line, counted in these sets of totals. */
  Line in(SortedSet<Integer> counted) {
    return new Line(sort, mark, counted, row);
  }

  /** What is stored. */
  Item item() {
    var counted = generations.stream().map(String::valueOf).collect(Collectors.joining(" "));
    return Item.of(row).text(GENERATIONS, counted);
  }

  /** What it adds to the totals. */
  Sums adds() {
    var sums = new Sums();
    int year = (int) row.number("year");
    for (var scope : Scopes.holding(row.text("region"), row.text("activity"))) {
      var key = new Sums.Key(scope, year);
      if (row.has("pollutant")) {
        release(sums, key);
      } else {
        report(sums, key);
      }
    }
    return sums;
  }

  private void release(Sums sums, Sums.Key key) {
    var of = new Total((int) row.number("pollutant"), Medium.of(row.text("medium")));
    switch (ReleaseState.of(row.text("state"))) {
      case VALUE, ZERO -> {
        sums.add(key, of.kg(), row.decimal("kg").orElse(BigDecimal.ZERO));
        sums.add(key, of.reported(), BigDecimal.ONE);
      }
      case BELOW_THRESHOLD, NOT_REPORTED, CONFIDENTIAL ->
          sums.add(key, of.untold(), BigDecimal.ONE);
      // What cannot arise is no gap.
      case NOT_APPLICABLE -> {}
    }
  }

  private void report(Sums sums, Sums.Key key) {
    sums.add(key, Total.FACILITIES, BigDecimal.ONE);
    for (var figure : Figure.values()) {
      row.decimal(figure.code())
          .ifPresent(
              amount -> {
                sums.add(key, figure.code(), amount);
                sums.add(key, figure.tellers(), BigDecimal.ONE);
              });
    }
  }

  /** Which lines there are, and of which contents; the same for the same lines. */
  static List<String> inventory(java.util.Collection<Line> lines) {
    return lines.stream()
        .map(line -> line.sort() + " " + line.mark() + " " + line.generations())
        .sorted()
        .toList();
  }
}
