package kz.ecomap.enterprises;

import java.util.Map;
import java.util.Optional;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Production;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.Waste;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How an impact report is written as an item of its facility's collection. A release takes about
 * 100 bytes, so that the largest report, 258 releases, is far below DynamoDB's 400 KB.
 */
final class ReportItems {
  static final String REPORT = "REPORT#";

  private ReportItems() {}

  static Map<String, AttributeValue> item(String facilityId, ImpactReport report) {
    return Item.item()
        .text("pk", FacilityItems.partition(facilityId))
        .text("sk", REPORT + report.year())
        .number("year", report.year())
        .number("revision", report.revision())
        .instant("savedAt", report.savedAt())
        .decimal("productionAmount", report.production().map(Production::amount).orElse(null))
        .text("productionUnit", report.production().map(Production::unit))
        .decimal("energyGj", report.energyGj().orElse(null))
        .decimal("waterM3", report.waterM3().orElse(null))
        .decimal("wasteHazardousKg", report.waste().hazardousKg().orElse(null))
        .decimal("wasteOtherKg", report.waste().otherKg().orElse(null))
        .decimal("wasteRecoveredKg", report.waste().recoveredKg().orElse(null))
        .text("source", report.source())
        .items("releases", report.releases().stream().map(ReportItems::item).toList())
        .build();
  }

  private static Item item(Release release) {
    return Item.item()
        .number("pollutant", release.pollutant())
        .text("medium", release.medium().code())
        .text("state", release.state().code())
        .decimal("totalKg", release.totalKg().orElse(null))
        .decimal("accidentalKg", release.accidentalKg().orElse(null))
        .text("method", release.method().map(Method::code));
  }

  static ImpactReport report(Row row) {
    return new ImpactReport(
        (int) row.number("year"),
        (int) row.number("revision"),
        row.instant("savedAt"),
        row.decimal("productionAmount")
            .map(amount -> new Production(amount, row.text("productionUnit"))),
        row.decimal("energyGj"),
        row.decimal("waterM3"),
        new Waste(
            row.decimal("wasteHazardousKg"),
            row.decimal("wasteOtherKg"),
            row.decimal("wasteRecoveredKg")),
        row.optionalText("source"),
        row.rows("releases").stream().map(ReportItems::release).toList());
  }

  private static Release release(Row row) {
    Optional<Method> method = row.optionalText("method").map(Method::of);
    return new Release(
        (int) row.number("pollutant"),
        Medium.of(row.text("medium")),
        ReleaseState.of(row.text("state")),
        row.decimal("totalKg"),
        row.decimal("accidentalKg"),
        method);
  }
}
