package kz.ecomap.enterprises;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.MarkedRelease;
import kz.ecomap.impact.Method;
import kz.ecomap.oversight.OversightView;
import kz.ecomap.oversight.Quarter;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** Facilities as GeoJSON features (RFC 7946); what is not known is left out. */
final class FacilityFeature {
  private FacilityFeature() {}

  /** As a list shows it. */
  static Map<String, Object> of(ListedFacility listed) {
    return feature(listed.facility(), properties(listed.facility(), listed.reportYears()));
  }

  /** With its reports, its past and how it is overseen, as it is on a day. */
  static Map<String, Object> of(Dossier dossier, LocalDate today) {
    var properties = properties(dossier.facility(), dossier.years());
    properties.put("version", dossier.version());
    properties.put("reports", dossier.reports().stream().map(FacilityFeature::report).toList());
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
  static Response answer(Dossier dossier, LocalDate today) {
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
        properties);
  }

  private static Map<String, Object> properties(Facility facility, List<Integer> reportYears) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("names", facility.names());
    facility.operator().ifPresent(text -> properties.put("operator", text));
    facility.operatorId().ifPresent(id -> properties.put("operatorId", id));
    facility.bin().ifPresent(text -> properties.put("bin", text));
    properties.put("region", facility.region());
    facility.settlement().ifPresent(text -> properties.put("settlement", text));
    properties.put("activity", facility.activity());
    properties.put("activities", facility.activities());
    facility.category().ifPresent(category -> properties.put("category", category.name()));
    facility.product().ifPresent(text -> properties.put("product", text));
    facility.uncertaintyM().ifPresent(metres -> properties.put("uncertaintyM", metres));
    facility.locationSource().ifPresent(text -> properties.put("locationSource", text));
    properties.put("demonstration", facility.demonstration());
    properties.put("reportYears", reportYears);
    return properties;
  }

  private static Map<String, Object> report(ImpactReport report) {
    var view = new LinkedHashMap<String, Object>();
    view.put("year", report.year());
    view.put("revision", report.revision());
    view.put("savedAt", Kazakhstan.rfc3339(report.savedAt()));
    report.production().ifPresent(production -> view.put("production", production));
    report.energyGj().ifPresent(gj -> view.put("energyGj", gj));
    report.waterM3().ifPresent(m3 -> view.put("waterM3", m3));
    report.waste().hazardousKg().ifPresent(kg -> view.put("wasteHazardousKg", kg));
    report.waste().otherKg().ifPresent(kg -> view.put("wasteOtherKg", kg));
    report.waste().recoveredKg().ifPresent(kg -> view.put("wasteRecoveredKg", kg));
    report.source().ifPresent(text -> view.put("source", text));
    view.put("releases", report.marked().stream().map(FacilityFeature::release).toList());
    return view;
  }

  private static Map<String, Object> release(MarkedRelease marked) {
    var release = marked.release();
    var view = new LinkedHashMap<String, Object>();
    view.put("pollutant", release.pollutant());
    view.put("medium", release.medium().code());
    view.put("state", release.state().code());
    release.totalKg().ifPresent(kg -> view.put("totalKg", kg));
    release.accidentalKg().ifPresent(kg -> view.put("accidentalKg", kg));
    release.method().map(Method::code).ifPresent(code -> view.put("method", code));
    marked.thresholdKg().ifPresent(kg -> view.put("thresholdKg", kg));
    view.put("aboveThreshold", marked.above());
    return view;
  }
}
