package kz.ecomap.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ecomap.Wiring;
import kz.ecomap.codes.Codes;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Request;

/**
 * POST /complaints/{id}/decision: a moderator publishes a complaint, rejects it with a reason,
 * joins it to another or parts it again; a moderator or the wrong authority sends it on.
 */
public final class DecideComplaint extends StepFunction {
  private static final int PHOTOS = 48;
  private static final Pattern ID = Pattern.compile("[0-9a-hjkmnp-tv-z]{12}");
  private static final List<String> DECISIONS =
      List.of("publish", "reject", "forward", "join", "part");

  /** For Lambda. */
  public DecideComplaint() {
    this(Wiring.live());
  }

  /** With given services. */
  public DecideComplaint(Wiring wiring) {
    super(wiring);
  }

  @Override
  Step step(Request request, LocalDate today) {
    var body = request.fields();
    var decision = body.required("decision", body.oneOf("decision", DECISIONS));
    var step =
        switch (decision == null ? "" : decision) {
          case "publish" -> publish(body);
          case "reject" -> Optional.ofNullable(reason(body)).map(Reject::new);
          case "forward" -> forward(body);
          case "join" ->
              Optional.ofNullable(
                      body.required("into", body.matching("into", ID, "unknown_complaint")))
                  .map(Join::new);
          case "part" -> Optional.of(new Part());
          default -> Optional.<Step>empty();
        };
    body.done();
    return step.orElseThrow();
  }

  private static Optional<Step> publish(Fields body) {
    var show = new HashSet<>(body.texts("show", PHOTOS));
    var withhold = new HashSet<>(body.texts("withhold", PHOTOS));
    var authority = body.oneOf("authority", Codes.authorities().keySet());
    if (!Collections.disjoint(show, withhold)) {
      body.reject("withhold", "both_shown_and_withheld");
    }
    return Optional.of(new Publish(show, withhold, authority));
  }

  private static Optional<Step> forward(Fields body) {
    var to = body.required("authority", body.oneOf("authority", Codes.authorities().keySet()));
    var reason = reason(body);
    return to == null || reason == null ? Optional.empty() : Optional.of(new Forward(to, reason));
  }

  private static String reason(Fields body) {
    return body.required("reason", body.text("reason", 10, 1000));
  }
}
