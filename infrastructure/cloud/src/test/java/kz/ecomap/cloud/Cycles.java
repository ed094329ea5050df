package kz.ecomap.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds resources that wait for each other, which CloudFormation would only say when deploying. */
final class Cycles {
  private static final Pattern SUBSTITUTED = Pattern.compile("\\$\\{([A-Za-z0-9]+)[.}]");

  private final Map<String, Set<String>> needs = new HashMap<>();
  private final Set<String> done = new TreeSet<>();
  private final List<String> found = new ArrayList<>();

  private Cycles(JsonNode template) {
    for (var resource : template.path("Resources").properties()) {
      var needed = new TreeSet<String>();
      collect(resource.getValue(), needed);
      needs.put(resource.getKey(), needed);
    }
  }

  /** The circles of a template, each as the ids on the way. */
  static List<String> in(JsonNode template) {
    var cycles = new Cycles(template);
    new TreeSet<>(cycles.needs.keySet()).forEach(id -> cycles.walk(id, new LinkedHashSet<>()));
    return cycles.found;
  }

  private void walk(String id, Set<String> way) {
    if (done.contains(id) || !needs.containsKey(id)) {
      return;
    }
    if (!way.add(id)) {
      found.add(way + " and " + id + " again");
      return;
    }
    needs.get(id).forEach(next -> walk(next, way));
    way.remove(id);
    done.add(id);
  }

  private static void collect(JsonNode node, Set<String> needed) {
    if (node.isObject()) {
      for (var field : node.properties()) {
        switch (field.getKey()) {
          case "Ref" -> needed.add(field.getValue().asText());
          case "Fn::GetAtt" -> needed.add(field.getValue().path(0).asText());
          case "DependsOn" -> texts(field.getValue()).forEach(needed::add);
          case "Fn::Sub" ->
              SUBSTITUTED
                  .matcher(texts(field.getValue()).get(0))
                  .results()
                  .forEach(match -> needed.add(match.group(1)));
          default -> {}
        }
        collect(field.getValue(), needed);
      }
    } else if (node.isArray()) {
      node.forEach(one -> collect(one, needed));
    }
  }

  private static List<String> texts(JsonNode oneOrMany) {
    var texts = new ArrayList<String>();
    if (oneOrMany.isArray()) {
      oneOrMany.forEach(one -> texts.add(one.asText()));
    } else {
      texts.add(oneOrMany.asText());
    }
    return texts;
  }
}
