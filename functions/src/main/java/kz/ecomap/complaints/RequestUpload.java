package kz.ecomap.complaints;

import kz.ecomap.Wiring;
import kz.ecomap.evidence.UploadRequest;
import kz.ecomap.evidence.Uploads;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** POST /complaints/{id}/evidence: asks for a place to upload one photo to. */
public final class RequestUpload extends ApiFunction {
  private final Complaints complaints;
  private final Uploads uploads;

  /** For Lambda. */
  public RequestUpload() {
    this(Wiring.live());
  }

  /** With given services. */
  public RequestUpload(Wiring wiring) {
    this.complaints = wiring.complaints();
    this.uploads = wiring.uploads();
  }

  @Override
  protected Response answer(Request request) {
    var id = request.path("id");
    requireRight(request, id);
    var wanted = UploadRequest.of(request.fields());
    var ticket = uploads.request(id, wanted);
    return Response.created("/api/v1/complaints/" + id, ticket).uncached();
  }

  /**
   * The reporter has the code, a moderator the role; to anybody else the complaint is not there.
   */
  private void requireRight(Request request, String id) {
    var code = request.header("Tracking-Code");
    var file =
        code.isPresent()
            ? complaints.tracked(id, code.get())
            : complaints.whole(requireModerator(request, id));
    if (!file.complaint().status().takesEvidence()) {
      throw Problem.conflict("wrong_state");
    }
  }

  private static String requireModerator(Request request, String id) {
    if (!request.caller().is("moderator")) {
      throw Problem.notFound();
    }
    return id;
  }
}
