package kz.ecomap.summary;

import java.time.InstantSource;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.codes.Codes;
import kz.ecomap.counts.CountTable;
import kz.ecomap.counts.MonthCounts;
import kz.ecomap.counts.MonthHandling;
import kz.ecomap.counts.SummaryScope;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** GET /summary: published complaints counted, from counts that are kept; one Query. */
public final class GetSummary extends ApiFunction {
  private static final int FRESH_SECONDS = 30;

  private final CountTable counts;
  private final InstantSource clock;

  /** For Lambda. */
  public GetSummary() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetSummary(Wiring wiring) {
    this.counts = wiring.countTable();
    this.clock = wiring.clock();
  }

  @Override
  protected Set<String> queryParameters() {
    return Set.of("region", "authority", "from", "to");
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    var scope =
        new SummaryScope(
            query.oneOf("region", Regions.codes()),
            query.oneOf("authority", Codes.authorities().keySet()));
    var period = Period.of(query, Kazakhstan.dayOf(clock.instant()));
    query.done();
    var rows = counts.months(counts.live(), scope, period.first(), period.last());
    var months = rows.stream().filter(MonthCounts::is).map(MonthCounts::of).toList();
    var handling = rows.stream().filter(MonthHandling::is).map(MonthHandling::of).toList();
    return Response.ok(Summary.of(scope, period, months, handling)).cachedFor(FRESH_SECONDS);
  }
}
