package kz.ecomap.benchmarks.load;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items that are to be in a table, in parts, each of them the same whenever it is made. */
public interface Cargo {
  /** What it is, as in {@code counts of 10,000 complaints}. */
  String name();

  /** How many parts there are. */
  int parts();

  /** The items of a part, from 0 on, in an order that is always the same. */
  List<Map<String, AttributeValue>> part(int number);

  /** How many complaints the parts before this one were made of. */
  int complaintsBefore(int part);
}
