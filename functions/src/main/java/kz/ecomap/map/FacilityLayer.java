package kz.ecomap.map;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.FacilityFilter;
import kz.ecomap.enterprises.FacilityListing;
import kz.ecomap.places.Tile;
import kz.ecomap.shared.http.Query;

/** Sites of enterprises. */
final class FacilityLayer implements Layer {
  private final FacilityListing facilities;

  FacilityLayer(FacilityListing facilities) {
    this.facilities = facilities;
  }

  @Override
  public String name() {
    return "facilities";
  }

  @Override
  public String description() {
    return "Sites of enterprises and what they do; demonstration marks fictional ones";
  }

  @Override
  public Map<String, String> fields() {
    var fields = new TreeMap<String, String>(Grouping.FIELDS);
    for (var name : Set.of("id", "name_kk", "name_ru", "name_en", "activity")) {
      fields.put(name, "String");
    }
    fields.put("demonstration", "Boolean");
    return fields;
  }

  @Override
  public Set<String> parameters() {
    return Set.of();
  }

  @Override
  public Stream<MapPoint> within(Tile tile, Query query) {
    query.done();
    return facilities.within(tile, FacilityFilter.ALL).map(listed -> point(listed.facility()));
  }

  private static MapPoint point(Facility facility) {
    return new MapPoint(
        facility.id(),
        facility.location(),
        Optional.empty(),
        Map.of(
            "id", facility.id(),
            "name_kk", facility.names().kk(),
            "name_ru", facility.names().ru(),
            "name_en", facility.names().en(),
            "activity", facility.activity(),
            "demonstration", facility.demonstration()));
  }
}
