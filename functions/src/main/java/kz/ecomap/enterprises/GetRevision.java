package kz.ecomap.enterprises;

import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /facilities/{id}/reports/{year}/revisions/{revision}: a report as it was published then. */
public final class GetRevision extends ApiFunction {
  /** A revision never changes: seconds of a day. */
  private static final int FRESH_SECONDS = 86_400;

  private final Revisions revisions;

  /** For Lambda. */
  public GetRevision() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetRevision(Wiring wiring) {
    this.revisions = wiring.revisions();
  }

  @Override
  protected Response answer(Request request) {
    var path = ReportPath.toRead(request);
    int revision = ReportPath.number(request.path("revision"), 3);
    var report = revisions.find(path.facility(), path.year(), revision);
    return Response.ok(ReportView.of(report.orElseThrow(Problem::notFound)))
        .cachedFor(FRESH_SECONDS);
  }
}
