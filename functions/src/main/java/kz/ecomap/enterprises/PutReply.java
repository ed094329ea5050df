package kz.ecomap.enterprises;

import java.time.LocalDate;
import kz.ecomap.Wiring;
import kz.ecomap.oversight.Entry;
import kz.ecomap.oversight.ReplyForm;
import kz.ecomap.shared.http.Fields;

/** PUT /facilities/{id}/replies/{reply}: creates or revises what the operator says. */
public final class PutReply extends EntryFunction {
  /** For Lambda. */
  public PutReply() {
    this(Wiring.live());
  }

  /** With given services. */
  public PutReply(Wiring wiring) {
    super(wiring, Entry.Kind.REPLY, "reply");
  }

  @Override
  Entry read(String id, Fields body, LocalDate today, Dossier before) {
    return ReplyForm.read(id, body, today, before.years(), before.oversight().inspections());
  }
}
