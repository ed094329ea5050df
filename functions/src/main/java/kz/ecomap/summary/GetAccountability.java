package kz.ecomap.summary;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.ecomap.Wiring;
import kz.ecomap.counts.CountTable;
import kz.ecomap.counts.Keys;
import kz.ecomap.counts.MonthCounts;
import kz.ecomap.counts.MonthHandling;
import kz.ecomap.counts.SummaryScope;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * GET /accountability: of every authority what it says it did, beside what was confirmed. One Query
 * of the counts for all of them together and one for each that has, or sent on, complaints of the
 * period, hence at most one more than there are authorities.
 */
public final class GetAccountability extends ApiFunction {
  private static final int FRESH_SECONDS = 60;

  private final CountTable counts;
  private final InstantSource clock;

  /** For Lambda. */
  public GetAccountability() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetAccountability(Wiring wiring) {
    this.counts = wiring.countTable();
    this.clock = wiring.clock();
  }

  @Override
  protected Set<String> queryParameters() {
    return Set.of("region", "from", "to");
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    var region = query.oneOf("region", Regions.codes());
    var period = Period.ofYears(query, Kazakhstan.dayOf(clock.instant()));
    query.done();
    var keys = counts.live();
    var all = months(keys, region, Optional.empty(), period);
    var codes = new TreeSet<String>();
    all.counts().forEach(month -> codes.addAll(month.byAuthority().keySet()));
    all.handling().forEach(month -> codes.addAll(month.sentOnBy().keySet()));
    var ledgers = new ArrayList<Ledger>();
    for (var code : codes) {
      ledgers.add(months(keys, region, Optional.of(code), period).ledger(code));
    }
    ledgers.sort(
        Comparator.comparingLong(Ledger::received).reversed().thenComparing(Ledger::authority));
    return Response.ok(Accountability.of(region, period, all.ledger(null), ledgers))
        .cachedFor(FRESH_SECONDS);
  }

  private Months months(
      Keys keys, Optional<String> region, Optional<String> authority, Period period) {
    var scope = new SummaryScope(region, authority);
    var rows = counts.months(keys, scope, period.first(), period.last());
    return new Months(
        rows.stream().filter(MonthCounts::is).map(MonthCounts::of).toList(),
        rows.stream().filter(MonthHandling::is).map(MonthHandling::of).toList());
  }

  private record Months(List<MonthCounts> counts, List<MonthHandling> handling) {
    Ledger ledger(String authority) {
      return Ledger.of(authority, counts, handling);
    }
  }
}
