package kz.ecomap.benchmarks.measure;

/** The sentences of the document; everything in them holds for every run. */
final class Prose {
  static final String HEAD =
      """
      # Benchmarks

      Written by `./mvnw -Pbench` on %s, from one run.

      %s.

      Two kinds of numbers stand here. **Counted** ones (units, items, bytes) are the same on every machine: the functions
      run as they are deployed, against DynamoDB Local, which is asked for the capacity that each call uses. **Timed**
      ones are this machine's, as busy as it was. DynamoDB Local's latency says nothing about DynamoDB's, so it stands apart from the time
      of our own code.

      ## Targets
      """;

  static final String DATA =
      """

      ## Data

      Complaint number n is made from a seed and n alone ([Population](../infrastructure/benchmarks/src/main/java/kz/ecomap/benchmarks/population/Population.java)),
      so that the smaller sizes are the first part of the larger ones. They lie around the 346 settlements that the functions know
      (GeoNames, CC BY 4.0), in proportion to typical numbers of inhabitants, in districts of unequal weight with spots about which many
      complain; one in ten is out in the country. They were filed from January 2020, the first time that an id can
      carry, to November 2026; those that wait are mostly recent.

      The counts are everything that the stream function keeps (cells of all years and of each, points, months, markers),
      loaded in bulk; a test shows that they are what the stream function makes of the same complaints. Complaints are loaded
      without their timelines and with two of their seven indexes, those by which the lists below are read: DynamoDB Local parses the
      description of all indexes anew for every item it puts. Streams are off.
      """;

  static final String TILES =
      """

      ## Tiles

      The same tiles at every size: of each zoom from 3 to 16 the three with most complaints at the largest size and seven
      at random of those that are not empty at the smallest. *Units* are read units as DynamoDB Local reports them for
      the function's queries; beside them what AWS's rule gives for the same items. *Bytes* are the body as it goes over the
      wire. Which generation of counts is live is read once in half a minute and is not in here: half a unit.
      """;

  static final String DENSEST =
      """

      ### The densest tile of each zoom
      """;

  static final String RANDOM =
      """

      ### Random tiles by zoom
      """;

  static final String FILTERS =
      """

      ### With filters

      The densest tile of each zoom by group; by status and year; overdue; by year and group. A filter on counts reads the same cells and
      sums fewer of their numbers; a year has cells of its own.
      """;

  static final String GROWTH =
      """

      ### Growth, %s against %s

      A tile is called full when it has 16 cells at least, and nine tenths of them at the smaller size already: what is left to grow is the
      numbers in them, by a digit at a time, and combinations of group and status that had not occurred. The others grow
      because places fill up that had nothing before; what bounds them is the number of cells, 256. From zoom 14 on,
      points grow up to 1,000, and then a tile shows cells.
      """;

  static final String TIME =
      """

      ### Time

      Milliseconds. *Own* is from the answer to the tile's first Query to the last byte of the function's answer: reading items, drawing,
      encoding, gzip, entity tag and Base64; the answers of DynamoDB Local are kept and given again, every
      tile in turn, 100 times after 60 times of warming up. *DynamoDB Local* is from a request to its answer with network and SDK, once a tile. A
      fresh JVM has the settings of Lambda's (serial collector, first compiler only), asks DynamoDB Local itself and ends after its first tile: the
      median and the worst of nine.
      """;

  static final String WRITING =
      """

      ## Writing

      Write units for a complaint that is published, for everything that is kept of it in counts: 100 complaints that are not among
      the loaded ones, each in an event of its own, then 100 others in one event. Computed by AWS's rule from each transaction's items as
      they are afterwards, in steps of 1 KB and twice because it is a transaction: DynamoDB Local reports much less than DynamoDB would. What
      is measured is taken away again afterwards.
      """;

  static final String LISTS =
      """

      ## Lists and summaries
      """;

  static final String SUPERCLUSTER =
      """

      ## Beside supercluster

      [supercluster](https://www.npmjs.com/package/supercluster), which clusters in the memory of one process, on the
      same points and tiles: radius 64 of 512, up to zoom 13, with a count of each group. *Index* is what loading added to the heap,
      *process* what the process had resident afterwards; *as gzip* adds encoding with `@maplibre/vt-pbf` and gzip at the same level as ours. Its
      tiles cannot be narrowed without an index for every filter, its index is rebuilt for every change, and a tile beyond zoom 13 has as many
      points as there are. *Ours* is our own code's time for these tiles, to be added to one read of DynamoDB.
      """;

  private Prose() {}
}
