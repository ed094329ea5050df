package kz.ecomap.shared.config;

/** Every table and bucket that functions work on. Endpoints declare which they touch, and how. */
public enum Resource {
  /** Complaints with their timeline, measures, evidence and idempotency items. */
  COMPLAINTS(Kind.TABLE),
  /** The daily digests over all timelines, with the proofs of what is in them. */
  DIGESTS(Kind.TABLE),
  /** Reporters' contacts, apart and under a key of their own. */
  CONTACTS(Kind.TABLE),
  /** Facilities with their yearly impact reports. */
  FACILITIES(Kind.TABLE),
  /** How many complaints and facilities there are where; made from the other tables. */
  COUNTS(Kind.TABLE),
  /** Imports of files with their parts and decisions. */
  IMPORTS(Kind.TABLE),
  /** Files to be imported that are not read yet. */
  IMPORT_UPLOADS(Kind.BUCKET),
  /** What the steps of an import leave for each other. */
  IMPORT_FILES(Kind.BUCKET),
  /** Releases by size, totals and what facilities are found by; made from the facilities. */
  RELEASES(Kind.TABLE),
  /** Uploads that nobody has looked at yet. */
  QUARANTINE(Kind.BUCKET),
  /** Originals under their hash; private for the retention time. */
  SEALED(Kind.BUCKET),
  /** Re-encoded pictures that wait for a moderator; private. */
  HELD_PICTURES(Kind.BUCKET),
  /** Re-encoded pictures that a moderator published; what the site serves. */
  PUBLISHED_PICTURES(Kind.BUCKET);

  /** What a resource is. */
  public enum Kind {
    /** A DynamoDB table. */
    TABLE,
    /** An S3 bucket. */
    BUCKET
  }

  private final Kind kind;

  Resource(Kind kind) {
    this.kind = kind;
  }

  /** Table or bucket. */
  public Kind kind() {
    return kind;
  }

  /** The environment variable that carries the physical name. */
  public String setting() {
    return "ECOMAP_" + name() + "_" + kind.name();
  }
}
