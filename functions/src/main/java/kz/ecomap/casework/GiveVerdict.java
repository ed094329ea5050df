package kz.ecomap.casework;

import java.util.List;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.Request;

/** POST /complaints/{id}/verdict: the reporter says whether an answer is true, within 30 days. */
public final class GiveVerdict extends ReporterFunction {
  /** For Lambda. */
  public GiveVerdict() {
    this(Wiring.live());
  }

  /** With given services. */
  public GiveVerdict(Wiring wiring) {
    super(wiring);
  }

  @Override
  Step step(Request request) {
    var body = request.fields();
    var verdict =
        body.required("verdict", body.oneOf("verdict", List.of("confirmed", "contested")));
    var comment = body.text("comment", 10, 1000);
    if ("contested".equals(verdict)) {
      body.required("comment", comment);
    } else if ("confirmed".equals(verdict) && comment.isPresent()) {
      body.reject("comment", "only_contested");
    }
    body.done();
    return "contested".equals(verdict) ? new Contest(comment.orElseThrow()) : new Confirm();
  }
}
