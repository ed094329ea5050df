package kz.ecomap.imports;

import java.io.IOException;

/** A file, read row by row. */
interface RowSource {
  /**
   * Gives every row of data to a sink, in the order of the file; blank rows are passed over.
   *
   * @throws Unreadable when it is refused as a whole
   */
  void read(Sink sink) throws IOException;

  /** Takes what is read. */
  interface Sink {
    /** A row with data. */
    void row(SourceRow row);

    /** Something that is wrong with the form of the file. */
    void fault(RowError error);
  }
}
