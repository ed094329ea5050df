package kz.ecomap.complaints;

import kz.ecomap.shared.dynamo.Row;

/** A published complaint with how its authority handled it so far. */
public record HandledComplaint(ComplaintSummary complaint, Handling handling) {
  static HandledComplaint of(Row row) {
    return new HandledComplaint(ComplaintSummary.of(row), ComplaintItems.handling(row));
  }
}
