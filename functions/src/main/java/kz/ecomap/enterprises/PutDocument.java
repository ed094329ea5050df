package kz.ecomap.enterprises;

import java.time.LocalDate;
import kz.ecomap.Wiring;
import kz.ecomap.oversight.DocumentForm;
import kz.ecomap.oversight.Entry;
import kz.ecomap.shared.http.Fields;

/** PUT /facilities/{id}/documents/{document}: creates or revises what is known of a file. */
public final class PutDocument extends EntryFunction {
  /** For Lambda. */
  public PutDocument() {
    this(Wiring.live());
  }

  /** With given services. */
  public PutDocument(Wiring wiring) {
    super(wiring, Entry.Kind.DOCUMENT, "document");
  }

  @Override
  Entry read(String id, Fields body, LocalDate today, Dossier before) {
    return DocumentForm.read(id, body, today);
  }
}
