package kz.ecomap.drafts;

import kz.ecomap.Wiring;
import kz.ecomap.enterprises.ReportPath;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** DELETE /facilities/{id}/drafts/{year}: throws a draft away; what is published stays. */
public final class DeleteDraft extends ApiFunction {
  private final Drafts drafts;

  /** For Lambda. */
  public DeleteDraft() {
    this(Wiring.live());
  }

  /** With given services. */
  public DeleteDraft(Wiring wiring) {
    this.drafts = wiring.drafts();
  }

  @Override
  protected Response answer(Request request) {
    drafts.remove(ReportPath.toRead(request), ETags.requiredVersion(request));
    return Response.noContent();
  }
}
