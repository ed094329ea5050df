package kz.ecomap.benchmarks.measure;

import java.time.InstantSource;
import java.util.List;
import kz.ecomap.counts.CountTable;
import kz.ecomap.map.GetTile;
import kz.ecomap.map.Layers;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The time that our own code takes for a tile, from the answer to its first Query to the last byte
 * of the function's own answer: reading cells or points, drawing, encoding, gzip, the entity tag
 * and Base64.
 */
final class OwnTime {
  private final Replay replay = new Replay();
  private final GetTile function;

  OwnTime(InstantSource clock) {
    function = new GetTile(Layers.of(new CountTable(replay.client(), "replayed", clock), clock));
  }

  /**
   * Answers once.
   *
   * @return nanoseconds
   */
  long once(byte[] event, List<QueryResponse> answers) {
    replay.load(answers);
    return Answer.call(function, event).writtenAt() - replay.firstAnswerAt();
  }
}
