package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.MarkedRelease;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Production;
import kz.ecomap.impact.Release;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.id.Signer;

/** The lines that a facility has in the inventory. */
final class Lines {
  private Lines() {}

  /** By their sort keys. */
  static Map<String, Line> of(Dossier dossier) {
    var lines = new HashMap<String, Line>();
    for (var report : dossier.reports()) {
      add(lines, Keys.report(report.year()), report(dossier.facility(), report));
      for (var marked : report.marked()) {
        var release = marked.release();
        var sort = Keys.release(report.year(), release.pollutant(), release.medium());
        add(lines, sort, release(dossier.facility(), report, marked));
      }
    }
    return lines;
  }

  private static void add(Map<String, Line> lines, String sort, Item item) {
    var contents = new TreeMap<>(item.text("sk", sort).build());
    var mark = Signer.sha256(contents.toString()).substring(0, 24);
    lines.put(
        sort, new Line(sort, mark, new TreeSet<>(), new Row(item.text("mark", mark).build())));
  }

  private static Item line(Facility facility, ImpactReport report) {
    return Item.item()
        .text("pk", Keys.facility(facility.id()))
        .text("id", facility.id())
        .number("year", report.year())
        .text("region", facility.region())
        .text("activity", facility.activity());
  }

  private static Item report(Facility facility, ImpactReport report) {
    var item = line(facility, report);
    for (var figure : Figure.values()) {
      item.decimal(figure.code(), figure.of(report).orElse(null));
    }
    return item;
  }

  private static Item release(Facility facility, ImpactReport report, MarkedRelease marked) {
    var release = marked.release();
    var names = facility.names();
    var item =
        line(facility, report)
            .text("nameKk", names.kk())
            .text("nameRu", names.ru())
            .text("nameEn", names.en())
            .number("pollutant", release.pollutant())
            .text("medium", release.medium().code())
            .text("state", release.state().code())
            .text("method", release.reported().method().map(Method::code))
            .flag("above", marked.above())
            .decimal("production", report.production().map(Production::amount).orElse(null))
            .text("productionUnit", report.production().map(Production::unit));
    release.reported().known().ifPresent(kg -> rank(item, kg, facility, report, release));
    return item;
  }

  /** Only what is known stands in the indexes by rank. */
  private static void rank(
      Item item, BigDecimal kg, Facility facility, ImpactReport report, Release release) {
    var everywhere = Keys.ranked(release.pollutant(), release.medium(), report.year());
    item.decimal("kg", kg)
        .text("rank", Rank.of(kg, facility.id()))
        .text("ranked", everywhere)
        .text("rankedRegion", Keys.narrowed(everywhere, facility.region()))
        .text("rankedActivity", Keys.narrowed(everywhere, facility.activity()));
  }
}
