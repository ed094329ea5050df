package kz.ecomap.codes;

import java.util.List;
import kz.ecomap.shared.text.Names;

/**
 * What a complaint is about.
 *
 * @param authorities the bodies that are competent in most regions by now; {@link Routing} knows
 *     where and since when
 */
public record Category(String code, Group group, Names names, List<String> authorities) {
  /** Keeps its own copy. */
  public Category {
    authorities = List.copyOf(authorities);
  }
}
