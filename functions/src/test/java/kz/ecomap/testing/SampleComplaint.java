package kz.ecomap.testing;

import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.ComplaintDraft;
import kz.ecomap.complaints.Filing;
import kz.ecomap.places.Location;

/** A complaint about a dump in Almaty, for tests of what becomes of it. */
public final class SampleComplaint {
  private SampleComplaint() {}

  /** Files it now, without photos and without a contact. */
  public static Filing file(Wiring wiring) {
    var draft =
        new ComplaintDraft(
            Codes.category("waste_dump").orElseThrow(),
            "За гаражами третий месяц растёт свалка.",
            new Location(43.2567, 76.9286),
            "KZ-75",
            "AKIMAT",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return wiring.filings().file(draft, Optional.empty(), new byte[0]);
  }
}
