package kz.ecomap.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  @ParameterizedTest
  @CsvSource({
    "/,                              index.html",
    "/ru/,                           ru/index.html",
    "/ru/report/,                    ru/report/index.html",
    "/kk/complaints/0f3kq2v7m9xa,    kk/complaints/index.html",
    "/en/facilities/0f3kq2v7m9xa/,   en/facilities/index.html",
    "/ru/regions/KZ-75,              ru/regions/index.html",
    "/ru/regions/,                   ru/regions/index.html",
    "/ru/compare/,                   ru/compare/index.html",
    "/en/facilities/,                en/facilities/index.html",
    "/en/complaints/index.html,      en/complaints/index.html",
    "/assets/entry-Bd1.js,           assets/entry-Bd1.js",
    "/ru,                            ru",
    "/de/complaints/0f3kq2v7m9xa,    de/complaints/0f3kq2v7m9xa",
  })
  void anAddressHasItsFile(String address, String file) {
    assertEquals(file, SiteAddress.file(address).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../pom.xml", "/.vite/manifest.json", "/ru/..", "/a\\..\\b", "ru/"})
  void hiddenFilesAndWaysOutHaveNone(String address) {
    assertTrue(SiteAddress.file(address).isEmpty());
  }

  @Test
  void pagesMayTalkToTheNamedOriginsOnly() {
    var policy =
        SiteHeaders.of(
                List.of("https://b.example", "https://a.example"), List.of("https://c.example"))
            .get("Content-Security-Policy");

    assertTrue(policy.contains("connect-src 'self' https://a.example https://b.example;"));
    assertTrue(policy.contains("img-src 'self' blob: data: https://c.example;"));
    assertTrue(policy.contains("script-src 'self';"));
    assertFalse(policy.contains("unsafe-eval"));
  }
}
