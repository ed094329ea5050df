package kz.ecomap.enterprises;

import java.time.LocalDate;
import kz.ecomap.Wiring;
import kz.ecomap.oversight.Entry;
import kz.ecomap.oversight.InspectionForm;
import kz.ecomap.shared.http.Fields;

/** PUT /facilities/{id}/inspections/{inspection}: creates or revises what an inspection found. */
public final class PutInspection extends EntryFunction {
  /** For Lambda. */
  public PutInspection() {
    this(Wiring.live());
  }

  /** With given services. */
  public PutInspection(Wiring wiring) {
    super(wiring, Entry.Kind.INSPECTION, "inspection");
  }

  @Override
  Entry read(String id, Fields body, LocalDate today, Dossier before) {
    return InspectionForm.read(id, body, today);
  }
}
