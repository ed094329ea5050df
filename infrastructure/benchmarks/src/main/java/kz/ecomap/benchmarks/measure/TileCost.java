package kz.ecomap.benchmarks.measure;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * What a tile cost at a size.
 *
 * @param units of reading, as DynamoDB counts them
 * @param awsUnits the same by AWS's rule from the sizes of the items
 * @param answers what its queries gave
 * @param status 200, or 204 where there is nothing
 * @param bytes of the body as it goes over the wire
 * @param waited nanoseconds for DynamoDB Local and the SDK
 */
record TileCost(
    TileView view,
    double units,
    double awsUnits,
    List<QueryResponse> answers,
    int status,
    int bytes,
    long waited) {
  /** The dearer of both. */
  double mostUnits() {
    return Math.max(units, awsUnits);
  }

  int items() {
    return answers.stream().mapToInt(answer -> answer.items().size()).sum();
  }
}
