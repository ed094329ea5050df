package kz.ecomap.inventory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** What the largest releases have in common, whether they are asked for as JSON or as CSV. */
abstract class ReleasesFunction extends ApiFunction {
  private static final int FRESH_SECONDS = 60;

  private final Ranking ranking;
  private final Totals totals;

  ReleasesFunction(Wiring wiring) {
    ranking = wiring.inventory().ranking(wiring.cursors());
    totals = wiring.inventory().totals();
  }

  /** Renders a page. */
  abstract Response answer(
      Request request, AskedReleases asked, ReleaseTotal total, Page<RankedRelease> page);

  @Override
  protected final Set<String> queryParameters() {
    var names = new HashSet<>(AskedReleases.PARAMETERS);
    names.addAll(Listing.PARAMETERS);
    return names;
  }

  @Override
  protected final Response answer(Request request) {
    var query = request.parameters();
    int limit = Listing.limit(query);
    var asked = AskedReleases.of(query);
    var total = total(asked);
    var page = ranking.page(asked, limit, query.text("cursor"));
    return answer(request, asked, total, page.map(row -> RankedRelease.of(row, total.kg())))
        .cachedFor(FRESH_SECONDS);
  }

  private ReleaseTotal total(AskedReleases asked) {
    Optional<ReleaseTotal> total = totals.of(asked.scope(), asked.year(), asked.total());
    return total.orElseGet(() -> ReleaseTotal.none(asked.total()));
  }
}
