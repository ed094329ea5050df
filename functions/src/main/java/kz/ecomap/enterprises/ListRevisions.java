package kz.ecomap.enterprises;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** GET /facilities/{id}/reports/{year}/revisions: when a report was revised, and why. */
public final class ListRevisions extends ApiFunction {
  private final Revisions revisions;

  /** For Lambda. */
  public ListRevisions() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListRevisions(Wiring wiring) {
    this.revisions = wiring.revisions();
  }

  @Override
  protected Response answer(Request request) {
    var path = ReportPath.toRead(request);
    var found = revisions.list(path.facility(), path.year());
    if (found.isEmpty()) {
      throw Problem.notFound();
    }
    return Response.ok(Map.of("revisions", found.stream().map(ListRevisions::view).toList()));
  }

  private static Map<String, Object> view(Revisions.Summary summary) {
    var view = new LinkedHashMap<String, Object>();
    view.put("revision", summary.revision());
    view.put("savedAt", Kazakhstan.rfc3339(summary.savedAt()));
    summary.reason().ifPresent(text -> view.put("reason", text));
    return view;
  }
}
