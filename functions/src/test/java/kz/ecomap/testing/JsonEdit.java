package kz.ecomap.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.ecomap.shared.json.Json;

/** One change of a JSON body, so that a table of cases can say what is wrong with each. */
public final class JsonEdit {
  private JsonEdit() {}

  /**
   * The body with the value at a pointer replaced.
   *
   * @param json the new value; null removes the member
   */
  public static String replaced(ObjectNode body, String pointer, String json) {
    var at = JsonPointer.compile(pointer);
    var parent = body.at(at.head());
    var last = at.last();
    try {
      if (parent instanceof ArrayNode list) {
        list.set(last.getMatchingIndex(), Json.MAPPER.readTree(json));
      } else if (json == null) {
        ((ObjectNode) parent).remove(last.getMatchingProperty());
      } else {
        ((ObjectNode) parent).set(last.getMatchingProperty(), Json.MAPPER.readTree(json));
      }
      return Json.MAPPER.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
