package kz.ecomap.appeal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * GET /complaints/{id}/appeal: the pre-trial complaint to the superior body as a PDF, for who has
 * the tracking code, once the authority was silent past its term or its answer was contested.
 */
public final class GetAppeal extends ApiFunction {
  private final Wiring wiring;

  /** For Lambda. */
  public GetAppeal() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetAppeal(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  protected Set<String> queryParameters() {
    return Set.of("language");
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    var asked = query.oneOf("language", List.of("kk", "ru"));
    query.done();
    var id = request.path("id");
    var code = request.header("Tracking-Code").orElseThrow(Problem::notFound);
    var file = wiring.complaints().tracked(id, code);
    var language =
        asked.map(one -> Language.valueOf(one.toUpperCase(Locale.ROOT))).orElse(written(file));
    var today = Kazakhstan.dayOf(wiring.clock().instant());
    var ground = Ground.of(file, today).orElseThrow(() -> noGround(file));
    var page = wiring.environment().siteAddress() + "/" + language.code() + "/complaints/" + id;
    var pdf = new Letter(file, ground, language, today, page).pdf();
    return Response.of(200, "application/pdf", pdf)
        .with(
            "Content-Disposition",
            "attachment; filename=\"ecomap-" + id + "-" + language.code() + ".pdf\"")
        .with("Content-Language", language.code())
        .uncached();
  }

  /** The language of the complaint, where authorities are written to in it; else Russian. */
  private static Language written(ComplaintFile file) {
    return file.complaint().language().filter(of -> of == Language.KK).orElse(Language.RU);
  }

  private static Problem noGround(ComplaintFile file) {
    return Ground.from(file).map(Problem::notYet).orElseGet(() -> Problem.conflict("no_ground"));
  }
}
