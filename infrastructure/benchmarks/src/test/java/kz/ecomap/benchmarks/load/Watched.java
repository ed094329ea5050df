package kz.ecomap.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A cargo that notes which parts of it were made, and that may break off. */
final class Watched implements Cargo {
  private final Cargo cargo;
  private final int breaksAt;
  private final List<Integer> made = new ArrayList<>();

  /**
   * Watches.
   *
   * @param breaksAt the part that cannot be made; negative for none
   */
  Watched(Cargo cargo, int breaksAt) {
    this.cargo = cargo;
    this.breaksAt = breaksAt;
  }

  List<Integer> made() {
    return List.copyOf(made);
  }

  @Override
  public String name() {
    return cargo.name();
  }

  @Override
  public int parts() {
    return cargo.parts();
  }

  @Override
  public List<Map<String, AttributeValue>> part(int number) {
    if (number == breaksAt) {
      throw new IllegalStateException("broken off");
    }
    made.add(number);
    return cargo.part(number);
  }

  @Override
  public int complaintsBefore(int part) {
    return cargo.complaintsBefore(part);
  }
}
