package kz.ecomap.shared.config;

/**
 * What a function may do with a resource. {@code READ}: get and query items, get objects; {@code
 * WRITE}: put, update, delete and check items, put objects; {@code DELETE}: delete objects; {@code
 * SCAN}: read a whole table, which only jobs may, never a request. Nobody may list a bucket.
 */
public record Grant(Resource resource, Action action) {

  /** The kinds of access. */
  public enum Action {
    /** Get or query. */
    READ,
    /** Put, update or check. */
    WRITE,
    /** Delete objects. */
    DELETE,
    /** Read a whole table. */
    SCAN
  }

  /** May read. */
  public static Grant reads(Resource resource) {
    return new Grant(resource, Action.READ);
  }

  /** May write. */
  public static Grant writes(Resource resource) {
    return new Grant(resource, Action.WRITE);
  }

  /** May delete objects. */
  public static Grant deletes(Resource resource) {
    return new Grant(resource, Action.DELETE);
  }

  /** May read a whole table; for jobs only. */
  public static Grant scans(Resource resource) {
    return new Grant(resource, Action.SCAN);
  }
}
