package kz.ecomap.enterprises;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Line;
import kz.ecomap.impact.Production;
import kz.ecomap.impact.ReportLines;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How an impact report is written as an item of its facility's collection. Every line is one text
 * of some 30 to 60 bytes (see {@link LineTexts}), so that ten years of a large works are read with
 * a few read units, and the largest report, 258 releases, is far below DynamoDB's 400 KB.
 */
final class ReportItems {
  /** What the sort key of a report begins with; its year follows. */
  static final String REPORT = "REPORT#";

  private ReportItems() {}

  static Map<String, AttributeValue> item(String facilityId, ImpactReport report) {
    return written(report)
        .text("pk", FacilityItems.partition(facilityId))
        .text("sk", REPORT + report.year())
        .build();
  }

  /** The copy of a revision, which stays when the next one takes the report's place. */
  static Map<String, AttributeValue> copy(String facilityId, ImpactReport report) {
    return written(report)
        .text("pk", Revisions.partition(facilityId))
        .text("sk", Revisions.sort(report.year(), report.revision()))
        .build();
  }

  private static Item written(ImpactReport report) {
    var lines = report.lines();
    return Item.item()
        .number("year", report.year())
        .number("revision", report.revision())
        .instant("savedAt", report.savedAt())
        .text("reason", report.reason())
        .text("source", report.source())
        .decimal("productionAmount", report.production().map(Production::amount).orElse(null))
        .text("productionUnit", report.production().map(Production::unit))
        .texts("releases", texts(lines.releases(), LineTexts::of))
        .texts("transfers", texts(lines.transfers(), LineTexts::of))
        .texts("waste", texts(lines.waste(), LineTexts::of))
        .texts("energy", texts(lines.energy(), LineTexts::of))
        .texts("water", texts(lines.water(), LineTexts::of));
  }

  static ImpactReport report(Row row) {
    return new ImpactReport(
        (int) row.number("year"),
        (int) row.number("revision"),
        row.instant("savedAt"),
        row.optionalText("reason"),
        row.optionalText("source"),
        row.decimal("productionAmount")
            .map(amount -> new Production(amount, row.text("productionUnit"))),
        new ReportLines(
            lines(row, "releases", LineTexts::release),
            lines(row, "transfers", LineTexts::transfer),
            lines(row, "waste", LineTexts::waste),
            lines(row, "energy", LineTexts::energy),
            lines(row, "water", LineTexts::water)));
  }

  private static <T extends Line> List<String> texts(List<T> lines, Function<T, String> written) {
    return lines.stream().map(written).toList();
  }

  private static <T extends Line> List<T> lines(Row row, String name, Function<String, T> read) {
    return row.texts(name).stream().map(read).toList();
  }
}
