package kz.ecomap.casework;

import java.time.LocalDate;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.Request;

/** POST /complaints/{id}/answer: the authority's formal answer. */
public final class AnswerComplaint extends StepFunction {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 10_000;
  private static final int PAGES = 8;

  /** For Lambda. */
  public AnswerComplaint() {
    this(Wiring.live());
  }

  /** With given services. */
  public AnswerComplaint(Wiring wiring) {
    super(wiring);
  }

  @Override
  Step step(Request request, LocalDate today) {
    var body = request.fields();
    var text = body.required("text", body.text("text", SHORTEST, LONGEST));
    var number = body.text("number", 1, 50);
    var date = body.date("date");
    var documents = body.texts("documents", PAGES);
    body.done();
    return new Answer(text, number, date, documents);
  }
}
