package kz.ecomap.complaints;

import kz.ecomap.Wiring;
import kz.ecomap.evidence.Evidence.Purpose;
import kz.ecomap.evidence.UploadRequest;
import kz.ecomap.evidence.Uploads;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Caller;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** POST /complaints/{id}/evidence: asks for a place to upload one photo to. */
public final class RequestUpload extends ApiFunction {
  private final Complaints complaints;
  private final Uploads uploads;
  private final Supports supports;

  /** For Lambda. */
  public RequestUpload() {
    this(Wiring.live());
  }

  /** With given services. */
  public RequestUpload(Wiring wiring) {
    this.complaints = wiring.complaints();
    this.uploads = wiring.uploads();
    this.supports = wiring.supports();
  }

  @Override
  protected Response answer(Request request) {
    var id = request.path("id");
    var body = request.fields();
    var purpose = body.oneOf("purpose", Purpose.codes()).map(Purpose::of).orElse(Purpose.COMPLAINT);
    var file = requireRight(request, id, purpose);
    var wanted = UploadRequest.of(body);
    if (!file.complaint().status().takesEvidence()) {
      throw Problem.conflict("wrong_state");
    }
    if (purpose == Purpose.SUPPORT) {
      supports.takeUpload(id, request.header("Supporter").orElseThrow());
    }
    var ticket = uploads.request(id, purpose, wanted);
    return Response.created("/api/v1/complaints/" + id, ticket).uncached();
  }

  /** Who may add a photo follows from what it is to show; to others the complaint is not there. */
  private ComplaintFile requireRight(Request request, String id, Purpose purpose) {
    var caller = request.caller();
    return switch (purpose) {
      case COMPLAINT ->
          request
              .header("Tracking-Code")
              .map(code -> complaints.tracked(id, code))
              .orElseGet(() -> wholeIf(caller.is("moderator"), id));
      case SUPPORT -> {
        if (request.header("Supporter").isEmpty()) {
          throw Problem.notFound();
        }
        yield complaints.published(id);
      }
      case ANSWER -> own(caller, id);
      case BEFORE, AFTER -> caller.is("editor") ? complaints.published(id) : own(caller, id);
    };
  }

  private ComplaintFile wholeIf(boolean right, String id) {
    if (!right) {
      throw Problem.notFound();
    }
    return complaints.whole(id);
  }

  private ComplaintFile own(Caller caller, String id) {
    var file = complaints.published(wholeIf(caller.is("authority"), id));
    if (!file.complaint().isOf(caller)) {
      throw Problem.forbidden();
    }
    return file;
  }
}
