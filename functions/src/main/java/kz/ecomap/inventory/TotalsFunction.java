package kz.ecomap.inventory;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** What totals have in common, whether they are asked for as JSON or as CSV. */
abstract class TotalsFunction extends ApiFunction {
  private static final int FRESH_SECONDS = 60;

  private final Totals totals;
  private final InstantSource clock;

  TotalsFunction(Wiring wiring) {
    totals = wiring.inventory().totals();
    clock = wiring.clock();
  }

  /** Renders years in their order. */
  abstract Response answer(Request request, AskedTotals asked, List<YearTotal> years);

  @Override
  protected final Set<String> queryParameters() {
    return AskedTotals.PARAMETERS;
  }

  @Override
  protected final Response answer(Request request) {
    var asked = AskedTotals.of(request.parameters(), Kazakhstan.dayOf(clock.instant()));
    var years = totals.of(asked.scope(), asked.from(), asked.to());
    return answer(request, asked, years).cachedFor(FRESH_SECONDS);
  }
}
