package kz.ecomap.local.demo;

import java.util.List;
import java.util.stream.Stream;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.local.demo.scenes.Scene;
import org.apache.commons.csv.CSVRecord;

/**
 * What a number of complaints are about, from {@code categories.csv}.
 *
 * @param complaints how many
 * @param scenes what photos of it can show; none where nobody would take one
 * @param profiles works that can be complained of
 */
record Topic(Category category, int complaints, List<Scene> scenes, List<String> profiles) {
  static final List<Topic> ALL = Words.read("categories.csv", Topic::of);

  private static Topic of(CSVRecord line) {
    return new Topic(
        Codes.category(line.get("category")).orElseThrow(),
        Integer.parseInt(line.get("complaints")),
        words(line.get("scenes")).map(Scene::valueOf).toList(),
        words(line.get("profiles")).toList());
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty());
  }
}
