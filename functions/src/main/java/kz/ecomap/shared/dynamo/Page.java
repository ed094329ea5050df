package kz.ecomap.shared.dynamo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a listing.
 *
 * @param next the cursor of the page after it; empty at the end
 */
public record Page<T>(List<T> elements, Optional<String> next) {
  /** Keeps its own copy. */
  public Page {
    elements = List.copyOf(elements);
  }

  /** The same page of other things. */
  public <R> Page<R> map(Function<? super T, ? extends R> each) {
    return new Page<>(elements.stream().<R>map(each).toList(), next);
  }
}
