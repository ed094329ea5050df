package kz.ecomap.counts;

import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.ItemKey;

/**
 * What matters of a counted thing, and so what it adds to the counts: a pure function, so that what
 * was added once can be taken away again exactly. Whoever changes what a facet adds raises {@link
 * Generations#FORMAT}, which makes all counts anew.
 */
public interface Facet {
  /** What it is. */
  Subject subject();

  /** The id of the counted thing. */
  String id();

  /** Where it is. */
  WorldPoint place();

  /** What it adds to the sums of a generation. */
  Counts counts(Keys keys);

  /** The key of its point. */
  default ItemKey pointKey(Keys keys) {
    return new Points(keys, subject()).keyOf(place(), id());
  }

  /** Its point, without the key. */
  Item point();

  /** Itself, for its marker; {@link Subject#applied} reads it. */
  Item marker();
}
