package kz.ecomap.local.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import kz.ecomap.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesAndRoutesTest {
  private final EndpointRoutes routes = new EndpointRoutes();

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0,     0,  1",
    "bytes=0-9,     0, 10",
    "bytes=0-99,    0, 10",
    "bytes=4-,      4,  6",
    "bytes=-3,      7,  3",
    "bytes=-99,     0, 10",
    "bytes = 2 - 3, 2,  2",
    "bytes=10-,    10,  0",
    "bytes=-0,     10,  0",
  })
  void aRangeOfTenBytes(String header, long first, long length) {
    assertEquals(Optional.of(new ByteRange(first, length)), ByteRange.parse(header, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=-", "bytes=3-2", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b", ""})
  void whatIsNoRangeIsIgnored(String header) {
    assertTrue(ByteRange.parse(header, 10).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Endpoint.class)
  void everyEndpointIsFoundByItsOwnPath(Endpoint endpoint) {
    var path = Endpoint.BASE + endpoint.gatewayPath().replaceAll("\\{[a-z]+}", "7");

    assertEquals(
        endpoint, routes.find(endpoint.method(), path).map(EndpointRoutes.Match::endpoint).get());
    assertTrue(routes.methods(path).contains(endpoint.method()));
  }

  @Test
  void pathParametersAreDecoded() {
    var match = routes.find("GET", Endpoint.BASE + "/complaints/a%2Fb+%D2%9B").orElseThrow();

    assertEquals(Map.of("id", "a/b+қ"), match.parameters());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/complaints/", "/complaints//evidence", "/complaints/a/b/c", "/", ""})
  void otherPathsHaveNoMethods(String path) {
    assertEquals("", routes.methods(Endpoint.BASE + path));
  }
}
