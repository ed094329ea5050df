package kz.ecomap.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.ecomap.shared.json.Json;
import kz.ecomap.testing.ApiCall;
import org.junit.jupiter.api.Test;

class ListRegionsTest {
  @Test
  void tellsTheRegionsWithTheirCentres() {
    var answer = ApiCall.of("list-regions").to(new ListRegions());

    assertEquals(200, answer.status());
    var regions = answer.json().get("regions");
    assertEquals(20, regions.size());
    var almaty = regions.get(18);
    assertEquals("KZ-75", almaty.get("code").asText());
    assertEquals("city", almaty.get("type").asText());
    assertEquals("Алматы", almaty.get("centre").get("names").get("kk").asText());
    assertEquals(43.222, almaty.get("centre").get("lat").asDouble());
    assertEquals(
        List.of(76.75, 43.07, 77.13, 43.395),
        Json.MAPPER.convertValue(
            almaty.get("bbox"),
            Json.MAPPER.getTypeFactory().constructCollectionType(List.class, Double.class)));
  }
}
