package kz.ecomap.enterprises;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.impact.EnergyLine;
import kz.ecomap.impact.Ground;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.MarkedRelease;
import kz.ecomap.impact.MarkedTransfer;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Reported;
import kz.ecomap.impact.WasteLine;
import kz.ecomap.impact.WaterLine;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * Impact reports as clients see them: what a PUT takes, and beside it thresholds, marks and sums.
 * What is not known is left out.
 */
final class ReportView {
  private ReportView() {}

  static Map<String, Object> of(ImpactReport report) {
    var view = new LinkedHashMap<String, Object>();
    view.put("year", report.year());
    view.put("revision", report.revision());
    view.put("savedAt", Kazakhstan.rfc3339(report.savedAt()));
    report.reason().ifPresent(text -> view.put("reason", text));
    report.source().ifPresent(text -> view.put("source", text));
    report.production().ifPresent(production -> view.put("production", production));
    view.put("releases", report.marked().stream().map(ReportView::release).toList());
    var lines = report.lines();
    view.put("transfers", report.markedTransfers().stream().map(ReportView::transfer).toList());
    view.put("waste", lines.waste().stream().map(ReportView::waste).toList());
    view.put("energy", lines.energy().stream().map(ReportView::energy).toList());
    view.put("water", lines.water().stream().map(ReportView::water).toList());
    put(view, "energyGj", report.energyGj());
    put(view, "waterM3", report.waterM3());
    put(view, "wasteHazardousKg", report.wasteHazardousKg());
    put(view, "wasteOtherKg", report.wasteOtherKg());
    put(view, "wasteRecoveredKg", report.wasteRecoveredKg());
    return view;
  }

  /** Several, in their order. */
  static List<Map<String, Object>> of(List<ImpactReport> reports) {
    return reports.stream().map(ReportView::of).toList();
  }

  private static Map<String, Object> release(MarkedRelease marked) {
    var release = marked.release();
    var view = new LinkedHashMap<String, Object>();
    view.put("pollutant", release.pollutant());
    view.put("medium", release.medium().code());
    put(view, release.reported(), "totalKg");
    put(view, "accidentalKg", release.accidentalKg());
    put(view, "thresholdKg", marked.thresholdKg());
    view.put("aboveThreshold", marked.above());
    return view;
  }

  private static Map<String, Object> transfer(MarkedTransfer marked) {
    var view = new LinkedHashMap<String, Object>();
    view.put("pollutant", marked.transfer().pollutant());
    put(view, marked.transfer().reported(), "kg");
    put(view, "thresholdKg", marked.thresholdKg());
    view.put("aboveThreshold", marked.above());
    return view;
  }

  private static Map<String, Object> waste(WasteLine line) {
    var view = new LinkedHashMap<String, Object>();
    view.put("kind", line.kind().code());
    view.put("hazardous", line.hazardous());
    view.put("operation", line.operation());
    view.put("abroad", line.abroad());
    put(view, line.reported(), "kg");
    return view;
  }

  private static Map<String, Object> energy(EnergyLine line) {
    var view = new LinkedHashMap<String, Object>();
    view.put("carrier", line.carrier().code());
    put(view, line.reported(), "gj");
    return view;
  }

  private static Map<String, Object> water(WaterLine line) {
    var view = new LinkedHashMap<String, Object>();
    view.put("source", line.source().code());
    put(view, line.reported(), "m3");
    return view;
  }

  private static void put(Map<String, Object> view, Reported reported, String amount) {
    view.put("state", reported.state().code());
    put(view, amount, reported.amount());
    reported
        .declared()
        .ifPresent(
            it -> view.put("declared", Map.of("value", it.value(), "unit", it.unit().code())));
    reported.method().map(Method::code).ifPresent(code -> view.put("method", code));
    reported.ground().map(Ground::code).ifPresent(code -> view.put("ground", code));
  }

  private static void put(Map<String, Object> view, String name, Optional<BigDecimal> number) {
    number.ifPresent(it -> view.put(name, it));
  }
}
