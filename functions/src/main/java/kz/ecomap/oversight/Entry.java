package kz.ecomap.oversight;

import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.ecomap.shared.text.Coded;

/** Something that is told of how one facility is overseen; each is stored on its own. */
public sealed interface Entry permits Permit, Inspection, Reply, Document {
  /** Lower-case letters, digits and hyphens, 3 to 64, a hyphen neither first nor last. */
  Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}[a-z0-9]");

  /** What an entry is; ids are unique among those of a facility and a kind. */
  enum Kind implements Coded {
    /** What it may release. */
    PERMIT,
    /** What an inspection found. */
    INSPECTION,
    /** What the operator says to it. */
    REPLY,
    /** A file that tells more. */
    DOCUMENT
  }

  /** What it is. */
  Kind kind();

  /** Chosen by the editor, see {@link #ID}. */
  String id();

  /** The day by which entries are put in order. */
  LocalDate on();

  /**
   * Checks an id.
   *
   * @throws IllegalArgumentException when it is none
   */
  static void checkId(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an id of an entry: " + id);
    }
  }
}
