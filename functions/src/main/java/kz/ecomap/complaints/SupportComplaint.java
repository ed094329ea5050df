package kz.ecomap.complaints;

import java.util.List;
import java.util.regex.Pattern;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintView.Reader;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * POST /complaints/{id}/support: "it affects me too" or "it is still there", counted once a
 * browser.
 */
public final class SupportComplaint extends ApiFunction {
  private static final Pattern SUPPORTER = Pattern.compile("[A-Za-z0-9_-]{16,64}");
  private static final List<String> WORDS = List.of("affects_me", "still_there");

  private final Complaints complaints;
  private final Supports supports;
  private final Wiring wiring;

  /** For Lambda. */
  public SupportComplaint() {
    this(Wiring.live());
  }

  /** With given services. */
  public SupportComplaint(Wiring wiring) {
    this.complaints = wiring.complaints();
    this.supports = wiring.supports();
    this.wiring = wiring;
  }

  @Override
  protected Response answer(Request request) {
    var id = request.path("id");
    complaints.published(id);
    var body = request.fields();
    var supporter =
        body.required("supporter", body.matching("supporter", SUPPORTER, "not_a_supporter"));
    var says = body.oneOf("says", WORDS).orElse(WORDS.get(0));
    body.done();
    boolean counted = supports.add(id, supporter, says.equals("still_there"));
    var view = wiring.complaintView().whole(complaints.published(id), Reader.PUBLIC);
    return Response.geoJson(view).as(counted ? 201 : 200).uncached();
  }
}
