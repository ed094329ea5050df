package kz.ecomap.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.Operator;
import kz.ecomap.places.Location;
import kz.ecomap.plausibility.Site;
import kz.ecomap.shared.text.Folding;

/**
 * Finds facilities of one file that look like an earlier one of another id: the same place and the
 * same Kazakh name or BIN. It keeps some 100 bytes of each and looks only at neighbours.
 */
final class Doubles {
  /** Cells of the grid in a degree; a cell is larger than what counts as the same place. */
  private static final int CELLS = 50;

  private record Spot(int row, int id, Location place) {}

  private final Map<Integer, Spot> spots = new HashMap<>();

  /** The row of an earlier facility that this one looks like; remembers this one. */
  Optional<Integer> earlier(Facility facility, int row) {
    var place = facility.location();
    long y = (long) Math.floor(place.lat() * CELLS);
    long x = (long) Math.floor(place.lon() * CELLS);
    var bin = facility.operator().flatMap(Operator::bin);
    var signs =
        Stream.concat(Stream.of(Folding.fold(facility.names().kk())), bin.stream()).toList();
    var own = new Spot(row, facility.id().hashCode(), place);
    Optional<Integer> found = Optional.empty();
    for (var sign : signs) {
      for (int cell = 0; cell < 9 && found.isEmpty(); cell++) {
        found = like(own, spots.get(Objects.hash(sign, y + cell / 3 - 1, x + cell % 3 - 1)));
      }
    }
    signs.forEach(sign -> spots.putIfAbsent(Objects.hash(sign, y, x), own));
    return found;
  }

  private static Optional<Integer> like(Spot own, Spot other) {
    return Optional.ofNullable(other)
        .filter(spot -> spot.id != own.id && Site.isNear(spot.place, own.place))
        .map(Spot::row);
  }
}
