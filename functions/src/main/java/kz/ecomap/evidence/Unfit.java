package kz.ecomap.evidence;

/** A file is no photo that we can show, for a reason that the citizen is told. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1;

  private final RejectionReason reason;

  Unfit(RejectionReason reason) {
    super(reason.code(), null, false, false);
    this.reason = reason;
  }

  RejectionReason reason() {
    return reason;
  }
}
