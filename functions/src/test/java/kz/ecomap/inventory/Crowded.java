package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Set;
import kz.ecomap.enterprises.FacilityFinder;
import kz.ecomap.enterprises.FacilityListing;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Release;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.testing.MeteredDynamo;

/**
 * An inventory of five thousand works that are called alike and released dust, and a country that
 * releases everything; made once for all tests, as much of it as they look at.
 */
final class Crowded {
  static final int WORKS = 5000;

  /** So many have a line in the ranking and more entries: more than any page reads. */
  static final int RANKED = 1500;

  private static final Set<String> WORDS = Set.of("зауыты", "4711");

  private static Crowded made;

  final Stock stock = new Stock();
  final MeteredDynamo meter = new MeteredDynamo();
  final Cursors cursors = new Cursors(new Signer(stock.cloud.environment().signingKey()));
  final Inventory inventory = stock.inventory(meter.client());

  private Crowded() {
    var crowd = new Crowd(stock.cloud);
    for (int n = 0; n < WORKS; n++) {
      var works = Crowd.works(n, Works.report(2025, Works.dust((n + 1) + ".5")));
      crowd.enter(works, n < RANKED ? Crowded::looked : term -> WORDS.contains(term.text()));
      if (n < RANKED) {
        crowd.list(works);
      }
    }
    var everything = new Sums();
    for (int year = 2016; year <= 2025; year++) {
      var all = Crowd.works(3, everything(year));
      Lines.of(all).values().forEach(line -> everything.plus(line.adds()));
    }
    crowd.total(everything);
    crowd.flush();
  }

  private static boolean looked(Term term) {
    return term.kind() == Term.Kind.REGION
        || term.kind() == Term.Kind.POLLUTANT
        || term.text().equals("улги")
        || WORDS.contains(term.text());
  }

  static synchronized Crowded get() {
    if (made == null) {
      made = new Crowded();
    }
    return made;
  }

  FacilityFinder finder() {
    var facilities = stock.cloud.nameOf(Resource.FACILITIES);
    return inventory.search(new FacilityListing(meter.client(), facilities, cursors), cursors);
  }

  private static ImpactReport everything(int year) {
    var releases = new ArrayList<Release>();
    for (int pollutant = 1; pollutant <= 86; pollutant++) {
      for (var medium : Medium.values()) {
        var kg = new BigDecimal("123456789.123456");
        releases.add(Release.of(pollutant, medium, kg, Method.CALCULATED));
      }
    }
    return Works.report(year, releases.toArray(Release[]::new));
  }
}
