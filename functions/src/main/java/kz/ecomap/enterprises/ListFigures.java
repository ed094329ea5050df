package kz.ecomap.enterprises;

import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /facilities/{id}/figures.csv: every figure of every year that a facility reported. */
public final class ListFigures extends ApiFunction {
  private static final int FRESH_SECONDS = 60;

  private final Facilities facilities;

  /** For Lambda. */
  public ListFigures() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListFigures(Wiring wiring) {
    this.facilities = wiring.facilities();
  }

  @Override
  protected Response answer(Request request) {
    var id = FacilityPath.id(request);
    var figures = Figures.of(facilities.shown(id));
    return Listing.csv(request, Figures.COLUMNS, new Page<>(figures, Optional.empty()))
        .with("Content-Disposition", "attachment; filename=\"" + id + ".csv\"")
        .cachedFor(FRESH_SECONDS);
  }
}
