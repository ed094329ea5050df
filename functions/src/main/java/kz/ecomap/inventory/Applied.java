package kz.ecomap.inventory;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.id.Signer;

/**
 * What of a facility stands in the inventory. Every transaction replaces it on the condition that
 * it is unchanged, so that transactions about one facility follow each other; and it says which
 * lines there are, so that whoever reads it together with them notices when they do not belong
 * together.
 *
 * @param version of the facility, which all lines and entries have or are on their way to; 0 before
 *     the first
 * @param done whether they have it
 * @param step counts the transactions
 * @param generations the sets of totals that lines are counted in, once it is done
 * @param order where its entries stand among others; empty when it has none
 * @param entries what its entries say; empty when it has none
 * @param terms the codes of the {@link Term terms} that have an entry
 * @param lines a hash of the lines that there are
 */
record Applied(
    long version,
    boolean done,
    long step,
    SortedSet<Integer> generations,
    String order,
    String entries,
    SortedSet<String> terms,
    String lines) {
  /** Nothing. */
  static final Applied NONE =
      new Applied(
          0, false, 0, new TreeSet<>(), "", "", new TreeSet<>(), Applied.hash(java.util.List.of()));

  /** What follows when an item says so. */
  static Applied of(Row row) {
    return new Applied(
        row.number("version"),
        row.flag("done"),
        row.number("step"),
        split(row, "generations")
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new)),
        row.optionalText("order").orElse(""),
        row.optionalText("entries").orElse(""),
        split(row, "terms").collect(Collectors.toCollection(TreeSet::new)),
        row.text("lines"));
  }

  Item item(String facility) {
    return Item.item()
        .text("pk", Keys.facility(facility))
        .text("sk", Keys.APPLIED)
        .number("version", version)
        .flag("done", done)
        .number("step", step)
        .text(
            "generations",
            generations.stream().map(String::valueOf).collect(Collectors.joining("\n")))
        .text("order", order)
        .text("entries", entries)
        .text("terms", String.join("\n", terms))
        .text("lines", lines);
  }

  /** A hash of lines. */
  static String hash(Collection<Line> lines) {
    return Signer.sha256(String.join("\n", Line.inventory(lines)));
  }

  private static java.util.stream.Stream<String> split(Row row, String name) {
    return row.optionalText(name).stream().flatMap(text -> Arrays.stream(text.split("\n", -1)));
  }
}
