package kz.ecomap.digests;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.Complaints;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * GET /digests/{date}: the digest of a day; with {@code complaint}, the proof that this complaint's
 * history is in it, for whom the complaint itself is to be seen.
 */
public final class GetDigest extends ApiFunction {
  private final DigestStore store;
  private final Complaints complaints;

  /** For Lambda. */
  public GetDigest() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetDigest(Wiring wiring) {
    this.store = wiring.digestStore();
    this.complaints = wiring.complaints();
  }

  @Override
  protected Set<String> queryParameters() {
    return Set.of("complaint");
  }

  @Override
  protected Response answer(Request request) {
    var digest = store.find(day(request.path("date"))).orElseThrow(Problem::notFound);
    var complaint = request.parameters().text("complaint");
    if (complaint.isEmpty()) {
      return Response.ok(digest.view())
          .with("Cache-Control", "public, max-age=31536000, immutable");
    }
    requireSight(request, complaint.get());
    var view = new LinkedHashMap<>(digest.view());
    view.put("proof", store.proof(digest, complaint.get()).orElseThrow(Problem::notFound).view());
    var answer = Response.ok(view);
    return request.header("Tracking-Code").isPresent() ? answer.uncached() : answer;
  }

  private void requireSight(Request request, String id) {
    var code = request.header("Tracking-Code");
    if (code.isPresent()) {
      complaints.tracked(id, code.get());
    } else {
      complaints.published(id);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Problem.notFound();
    }
  }
}
