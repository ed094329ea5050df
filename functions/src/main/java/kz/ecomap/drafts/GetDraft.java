package kz.ecomap.drafts;

import kz.ecomap.Wiring;
import kz.ecomap.enterprises.ReportPath;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * GET /facilities/{id}/drafts/{year}: a report that is being written, with what is wrong with it.
 */
public final class GetDraft extends ApiFunction {
  private final Drafts drafts;

  /** For Lambda. */
  public GetDraft() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetDraft(Wiring wiring) {
    this.drafts = wiring.drafts();
  }

  @Override
  protected Response answer(Request request) {
    return DraftView.answer(drafts.get(ReportPath.toRead(request)), request.language());
  }
}
