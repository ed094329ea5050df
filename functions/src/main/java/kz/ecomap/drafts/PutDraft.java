package kz.ecomap.drafts;

import java.time.InstantSource;
import kz.ecomap.Wiring;
import kz.ecomap.enterprises.ReportPath;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** PUT /facilities/{id}/drafts/{year}: keeps what was typed, right or wrong. */
public final class PutDraft extends ApiFunction {
  /** Bytes; the largest report has about 60,000. */
  static final int LARGEST = 200_000;

  private final Drafts drafts;
  private final InstantSource clock;

  /** For Lambda. */
  public PutDraft() {
    this(Wiring.live());
  }

  /** With given services. */
  public PutDraft(Wiring wiring) {
    this.drafts = wiring.drafts();
    this.clock = wiring.clock();
  }

  @Override
  protected Response answer(Request request) {
    if (request.body().length > LARGEST) {
      throw Problem.tooLarge();
    }
    var path = ReportPath.toWrite(request, Kazakhstan.dayOf(clock.instant()).getYear());
    var judged = drafts.save(path, request.json(), ETags.requiredVersion(request));
    return DraftView.answer(judged, request.language());
  }
}
