package kz.ecomap.oversight;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How oversight is shown to clients; what is not known is left out. */
public final class OversightView {
  private OversightView() {}

  /** The members that a facility gets from it. */
  public static Map<String, Object> of(Oversight oversight, LocalDate today) {
    return Map.of(
        "permits",
        oversight.permits().stream().map(OversightView::permit).toList(),
        "inspections",
        oversight.inspections().stream().map(OversightView::inspection).toList(),
        "replies",
        oversight.replies().stream().map(OversightView::reply).toList(),
        "documents",
        oversight.documents().stream().map(OversightView::document).toList(),
        "strip",
        strip(Strip.on(today, oversight.inspections())));
  }

  private static Map<String, Object> permit(Permit permit) {
    var view = entry(permit);
    view.put("number", permit.number());
    view.put("kind", permit.type().code());
    put(view, "issuedBy", permit.issuedBy());
    view.put("issuedOn", permit.issuedOn().toString());
    put(view, "validUntil", permit.validUntil().map(LocalDate::toString));
    view.put("limits", permit.limits().stream().map(OversightView::limit).toList());
    put(view, "source", permit.source());
    return view;
  }

  private static Map<String, Object> limit(Limit limit) {
    return Map.of(
        "pollutant", limit.pollutant(), "medium", limit.medium().code(), "kg", limit.kg());
  }

  private static Map<String, Object> inspection(Inspection inspection) {
    var view = entry(inspection);
    view.put("on", inspection.on().toString());
    view.put("authority", inspection.authority());
    view.put("planned", inspection.planned());
    put(view, "result", inspection.result());
    put(view, "source", inspection.source());
    view.put("violations", inspection.violations().stream().map(OversightView::violation).toList());
    return view;
  }

  private static Map<String, Object> violation(Violation violation) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", violation.id());
    view.put("what", violation.what());
    put(view, "article", violation.article());
    view.put("gravity", violation.gravity().code());
    put(view, "remedyBy", violation.remedyBy().map(LocalDate::toString));
    put(view, "remediedOn", violation.remediedOn().map(LocalDate::toString));
    view.put(
        "enforcement", violation.enforcement().stream().map(OversightView::enforcement).toList());
    return view;
  }

  private static Map<String, Object> enforcement(Enforcement enforcement) {
    var view = new LinkedHashMap<String, Object>();
    view.put("kind", enforcement.kind().code());
    view.put("on", enforcement.on().toString());
    put(view, "amountTenge", enforcement.amountTenge());
    put(view, "outcome", enforcement.outcome());
    return view;
  }

  private static Map<String, Object> reply(Reply reply) {
    var about = new LinkedHashMap<String, Object>();
    put(about, "year", reply.aboutYear());
    put(about, "inspection", reply.aboutInspection());
    var view = entry(reply);
    view.put("on", reply.on().toString());
    view.put("about", about);
    view.put("text", reply.text());
    view.put("language", reply.language().code());
    return view;
  }

  private static Map<String, Object> document(Document document) {
    var view = entry(document);
    view.put("on", document.on().toString());
    view.put("title", document.title());
    put(view, "url", document.url().map(URI::toString));
    view.put("sha256", document.sha256());
    view.put("size", document.size());
    view.put("contentType", document.contentType());
    return view;
  }

  /** The quarters, as a facility and lists of facilities show them. */
  public static List<Map<String, Object>> strip(Strip strip) {
    return strip.cells().stream()
        .map(
            cell ->
                Map.<String, Object>of(
                    "quarter", cell.quarter().code(),
                    "state", cell.state().code(),
                    "openViolations", cell.openViolations()))
        .toList();
  }

  private static Map<String, Object> entry(Entry entry) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", entry.id());
    return view;
  }

  private static void put(Map<String, Object> view, String name, Optional<?> value) {
    value.ifPresent(known -> view.put(name, known));
  }
}
