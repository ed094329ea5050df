package kz.ecomap.imports;

import java.time.Duration;
import java.time.InstantSource;
import kz.ecomap.shared.aws.SignedPuts;
import kz.ecomap.shared.aws.SignedPuts.Upload;
import kz.ecomap.shared.id.Ids;

/** Gives out places to upload files to that are to be imported. */
public final class ImportUploads {
  /** How long an upload can be begun. */
  static final Duration SIGNED_FOR = Duration.ofMinutes(15);

  private final ImportStore store;
  private final SignedPuts puts;
  private final Ids ids;
  private final InstantSource clock;

  /** Uploads to a bucket; who signs must be allowed to put objects there. */
  public ImportUploads(ImportStore store, SignedPuts puts, Ids ids, InstantSource clock) {
    this.store = store;
    this.puts = puts;
    this.ids = ids;
    this.clock = clock;
  }

  /** A place for one file. */
  record Ticket(String id, Upload upload) {}

  /** Begins an import: it waits for its file. */
  Ticket request(ImportFile file) {
    while (true) {
      var requested = Import.requested(ids.next(), file, clock.instant());
      if (store.add(requested)) {
        var upload =
            puts.sign(requested.id(), file.contentType(), file.size(), file.sha256(), SIGNED_FOR);
        return new Ticket(requested.id(), upload);
      }
    }
  }
}
