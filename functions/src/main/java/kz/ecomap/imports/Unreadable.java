package kz.ecomap.imports;

/** A file that is refused as a whole. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable, for programs: its text is the message {@code import.<code>}
   */
  Unreadable(String code) {
    super(code, null, false, false);
    this.code = code;
  }

  String code() {
    return code;
  }
}
