package kz.ecomap.enterprises;

import java.time.LocalDate;
import kz.ecomap.Wiring;
import kz.ecomap.oversight.Entry;
import kz.ecomap.oversight.PermitForm;
import kz.ecomap.shared.http.Fields;

/** PUT /facilities/{id}/permits/{permit}: creates or revises what a facility may release. */
public final class PutPermit extends EntryFunction {
  /** For Lambda. */
  public PutPermit() {
    this(Wiring.live());
  }

  /** With given services. */
  public PutPermit(Wiring wiring) {
    super(wiring, Entry.Kind.PERMIT, "permit");
  }

  @Override
  Entry read(String id, Fields body, LocalDate today, Dossier before) {
    return PermitForm.read(id, body, today);
  }
}
