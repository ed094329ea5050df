package kz.ecomap.benchmarks.load;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.ecomap.benchmarks.population.Population;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The first complaints of a population, in the order of their numbers.
 *
 * @param size how many
 */
public record ComplaintCargo(Population population, int size) implements Cargo {
  private static final int PART = 5_000;

  @Override
  public String name() {
    return "complaints";
  }

  @Override
  public int parts() {
    return (size + PART - 1) / PART;
  }

  @Override
  public List<Map<String, AttributeValue>> part(int number) {
    return IntStream.range(complaintsBefore(number), complaintsBefore(number + 1))
        .mapToObj(population::item)
        .toList();
  }

  @Override
  public int complaintsBefore(int part) {
    return Math.min(size, part * PART);
  }
}
