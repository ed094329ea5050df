package kz.ecomap;

import static kz.ecomap.shared.config.Grant.reads;
import static kz.ecomap.shared.config.Grant.writes;
import static kz.ecomap.shared.config.Resource.COMPLAINTS;
import static kz.ecomap.shared.config.Resource.FACILITIES;
import static kz.ecomap.shared.config.Resource.HELD_PICTURES;

import java.util.Set;
import kz.ecomap.shared.config.Grant;

/** What endpoints that do the same kind of work may touch. */
final class Needs {
  /** A step of casework: its answer shows staff the photos that are not public yet. */
  static final Set<Grant> CASEWORK =
      Set.of(reads(COMPLAINTS), writes(COMPLAINTS), reads(HELD_PICTURES));

  /** A change of a facility, of its reports, of their drafts or of how it is overseen. */
  static final Set<Grant> FACILITY_CHANGE = Set.of(reads(FACILITIES), writes(FACILITIES));

  private Needs() {}
}
