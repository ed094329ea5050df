package kz.ecomap.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.ecomap.enterprises.FacilityFilter;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Release;
import kz.ecomap.shared.http.Query;
import kz.ecomap.testing.MeteredDynamo;
import org.junit.jupiter.api.Test;

/** What reading and keeping the inventory costs, counted, and written down in the benchmarks. */
class InventoryCostTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "benchmarks.md");
  private final Stock stock = Crowded.get().stock;
  private final MeteredDynamo meter = Crowded.get().meter;
  private final Inventory inventory = Crowded.get().inventory;
  private final List<String> table = new ArrayList<>();

  @Test
  void whatIsWrittenInTheBenchmarksIsWhatItCosts() throws IOException {
    table.add("| reading | queries | read units |");
    table.add("|---------|--------:|-----------:|");
    releases("the 50 largest releases of the country", 50, Map.of());
    releases("the 500 largest", 500, Map.of());
    releases("the 50 largest of a region", 50, Map.of("region", "KZ-55"));
    releases("the 50 largest of an activity", 50, Map.of("activity", "1(c)"));
    releases("the same of a heading with eleven parts", 50, Map.of("activity", "4(a)"));
    releases(
        "the same of a region and an activity", 50, Map.of("region", "KZ-55", "activity", "1(c)"));
    totals("ten years' totals of the country, everything released", "KZ");
    totals("ten years' totals of a region that has none", "KZ-10");
    search("facilities by a word that one has", Map.of("q", "4711"), 50);
    search("by a word that all have", Map.of("q", "зауыты"), 50);
    search("by a word that all have and another that one has", Map.of("q", "зауыты 4711"), 50);
    search("by a pollutant that 1,500 released", Map.of("pollutant", "86", "year", "2025"), 50);
    search("by a region of 500", Map.of("region", "KZ-55"), 50);
    search("by a word that all have and another that nobody has", Map.of("q", "зауыты жоқ"), 50);
    search(
        "by a word that all have, outside of a box: a page that finds none",
        Map.of("q", "зауыты", "bbox", "60,40,61,41"),
        50);
    table.add("");
    table.add("| keeping | transactions | items written |");
    table.add("|---------|-------------:|--------------:|");
    keeping();
    var expected = String.join("\n", table);
    assertTrue(Files.readString(DOCUMENT).contains(expected), () -> "now it is\n" + expected);
  }

  private void releases(String name, int limit, Map<String, String> narrowed) {
    var parameters = new TreeMap<>(narrowed);
    parameters.putAll(Map.of("pollutant", "86", "medium", "air", "year", "2025"));
    var asked = AskedReleases.of(new Query(parameters));
    meter.reset();
    inventory.totals().of(asked.scope(), asked.year(), asked.total());
    inventory.ranking(Crowded.get().cursors).page(asked, limit, Optional.empty());
    line(name);
  }

  private void totals(String name, String scope) {
    meter.reset();
    inventory.totals().of(scope, 2016, 2025);
    line(name);
  }

  private void search(String name, Map<String, String> parameters, int limit) {
    var finder = Crowded.get().finder();
    meter.reset();
    finder.find(FacilityFilter.of(new Query(parameters)), limit, Optional.empty());
    line(name);
  }

  private void keeping() {
    var dust = IntStream.rangeClosed(1, 10).mapToObj(InventoryCostTest::release).toList();
    var reports =
        IntStream.rangeClosed(2021, 2025)
            .mapToObj(year -> Works.report(year, dust.toArray(Release[]::new)))
            .toList();
    stock.facilities.add(Works.facility("new", "Үлгі", "KZ-55", "1(c)"), reports);
    kept("a new facility with 5 reports of 10 releases");
    kept("the same once more");
    var before = stock.facilities.find("new").orElseThrow();
    var revised = new ArrayList<>(dust);
    revised.set(0, Works.dust("7"));
    stock.facilities.saveAll(
        List.of(before.reporting(List.of(Works.report(2025, revised.toArray(Release[]::new))))));
    kept("one release of one report revised");
  }

  private static Release release(int pollutant) {
    return Release.of(pollutant, Medium.AIR, BigDecimal.TEN, Method.MEASURED);
  }

  private void kept(String name) {
    meter.reset();
    assertTrue(inventory.application().apply("new", new TreeSet<>(List.of(1))));
    table.add(
        String.format(
            Locale.ROOT, "| %s | %d | %d |", name, meter.transactions(), meter.written()));
  }

  private void line(String name) {
    assertTrue(meter.units() <= 150, () -> name + ": " + meter.units());
    table.add(String.format(Locale.ROOT, "| %s | %d | %s |", name, meter.queries(), units()));
  }

  private String units() {
    return YearTotal.plain(BigDecimal.valueOf(meter.units())).toPlainString();
  }

  @Test
  void everythingIsListedOnce() {
    var seen = new ArrayList<String>();
    var asked =
        AskedReleases.of(
            new Query(
                Map.of("pollutant", "86", "medium", "air", "year", "2025", "region", "KZ-63")));
    Optional<String> cursor = Optional.empty();
    do {
      var page = inventory.ranking(Crowded.get().cursors).page(asked, 500, cursor);
      page.elements().forEach(row -> seen.add(row.text("rank")));
      cursor = page.next();
    } while (cursor.isPresent());
    assertEquals(Crowded.RANKED / 3, seen.size());
    assertEquals(seen, List.copyOf(new TreeSet<>(seen)), "in the order of their ranks");
  }
}
