package kz.ecomap.enterprises;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.opendata.Licence;
import kz.ecomap.oversight.OversightView;
import kz.ecomap.oversight.Quarter;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Response;

/** Facilities as GeoJSON features (RFC 7946) under the licence; what is not known is left out. */
public final class FacilityFeature {
  private FacilityFeature() {}

  /** As a list shows it on a day. */
  static Map<String, Object> of(ListedFacility listed, LocalDate today) {
    var properties = properties(listed.facility(), listed.reportYears());
    listed.strip().ifPresent(note -> properties.put("strip", OversightView.strip(note.on(today))));
    return feature(listed.facility(), properties);
  }

  /** With its reports, its past and how it is overseen, as it is on a day. */
  static Map<String, Object> of(Dossier dossier, LocalDate today) {
    var properties = properties(dossier.facility(), dossier.years());
    properties.put("version", dossier.version());
    properties.put("reports", ReportView.of(dossier.reports()));
    properties.putAll(PastView.of(dossier));
    properties.putAll(OversightView.of(dossier.oversight(), today));
    return feature(dossier.facility(), properties);
  }

  /** The answer to a PUT: what is there now. */
  static Response answer(Saved saved, LocalDate today) {
    var response = answer(saved.dossier(), today).uncached();
    return saved.created()
        ? response.as(201).with("Location", "/api/v1/facilities/" + saved.dossier().facility().id())
        : response;
  }

  /**
   * The facility with the entity tag that {@code If-Match} wants. It changes with the quarter, with
   * which the strip moves on.
   */
  public static Response answer(Dossier dossier, LocalDate today) {
    var tag = ETags.ofVersion(dossier.version(), Quarter.of(today).code());
    return Response.geoJson(of(dossier, today)).with("ETag", tag);
  }

  private static Map<String, Object> feature(Facility facility, Map<String, Object> properties) {
    var place = facility.location();
    return Map.of(
        "type",
        "Feature",
        "id",
        facility.id(),
        "geometry",
        Map.of("type", "Point", "coordinates", List.of(place.lon(), place.lat())),
        "properties",
        properties,
        "licence",
        Licence.TEXT);
  }

  private static Map<String, Object> properties(Facility facility, List<Integer> reportYears) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("names", facility.names());
    facility.operator().ifPresent(operator -> put(properties, operator));
    properties.put("region", facility.region());
    facility.place().settlement().ifPresent(text -> properties.put("settlement", text));
    properties.put("activity", facility.activity());
    properties.put("activities", facility.activities());
    facility.category().ifPresent(category -> properties.put("category", category.name()));
    facility.product().ifPresent(text -> properties.put("product", text));
    facility.place().uncertaintyM().ifPresent(metres -> properties.put("uncertaintyM", metres));
    facility.place().source().ifPresent(text -> properties.put("locationSource", text));
    properties.put("demonstration", facility.demonstration());
    properties.put("reportYears", reportYears);
    return properties;
  }

  private static void put(Map<String, Object> properties, Operator operator) {
    properties.put("operator", operator.name());
    operator.id().ifPresent(id -> properties.put("operatorId", id));
    operator.bin().ifPresent(bin -> properties.put("bin", bin));
  }
}
