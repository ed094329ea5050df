package kz.ecomap.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The templates as a whole. */
class SynthesisTest {
  private final Synthesis synthesis = Synthesis.shared();

  @Test
  void theRulesOfAwsSolutionsAreKeptOrTheirBreachHasAReason() {
    var findings = synthesis.findings();
    assertTrue(findings.stream().anyMatch(line -> line.contains("\"Compliant\"")));
    assertEquals(
        List.of(), findings.stream().filter(line -> line.contains("\"Non-Compliant\"")).toList());
  }

  @Test
  void theSameSourcesMakeTheSameTemplates() {
    var again = Synthesis.of(Options.none(CloudApp.repository()), false);

    assertEquals(synthesis.stack().json(), again.stack().json());
    assertEquals(synthesis.functions().json(), again.functions().json());
  }

  @Test
  void nothingWaitsForItself() {
    assertEquals(List.of(), Cycles.in(synthesis.stack().json()));
    assertEquals(List.of(), Cycles.in(synthesis.functions().json()));
  }

  @Test
  void aDomainComesWithItsCertificate() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Options(
                Optional.of("ecomap.example"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CloudApp.repository()));
  }

  @Test
  void anAdministratorChoosesAddressAndBasemap() {
    var chosen =
        Synthesis.of(
                new Options(
                    Optional.of("ecomap.example"),
                    Optional.of("arn:aws:acm:us-east-1:123456789012:certificate/a-b"),
                    Optional.of("ecomap-staff"),
                    Optional.of("https://tiles.example/kz.pmtiles"),
                    CloudApp.repository()),
                false)
            .stack();

    var distribution =
        chosen.only("AWS::CloudFront::Distribution").at("/Properties/DistributionConfig");
    assertEquals("ecomap.example", distribution.at("/Aliases/0").asText());
    assertEquals(
        "TLSv1.2_2021", distribution.at("/ViewerCertificate/MinimumProtocolVersion").asText());
    assertEquals(
        "ecomap-staff",
        chosen.only("AWS::Cognito::UserPoolDomain").at("/Properties/Domain").asText());
    var policy = chosen.only("AWS::CloudFront::ResponseHeadersPolicy").toString();
    assertTrue(policy.contains("https://tiles.example"));
  }
}
