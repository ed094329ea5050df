package kz.ecomap.codes;

import java.util.Arrays;
import java.util.Map;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /categories: what complaints can be about and who answers for it. */
public final class ListCategories extends ApiFunction {
  @Override
  protected Response answer(Request request) {
    var groups =
        Arrays.stream(Group.values())
            .map(group -> Map.of("code", group.code(), "names", group.names()))
            .toList();
    var categories = Codes.categories().values().stream().map(ListCategories::view).toList();
    return Response.ok(Map.of("groups", groups, "categories", categories)).cachedFor(3600);
  }

  private static Map<String, Object> view(Category category) {
    return Map.of(
        "code", category.code(),
        "group", category.group().code(),
        "names", category.names(),
        "authorities", category.authorities());
  }
}
