package kz.ecomap.enterprises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ecomap.impact.Declared;
import kz.ecomap.impact.DeclaredUnit;
import kz.ecomap.impact.EnergyCarrier;
import kz.ecomap.impact.EnergyLine;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Production;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReportLines;
import kz.ecomap.impact.Reported;
import kz.ecomap.impact.Transfer;
import kz.ecomap.impact.WasteKind;
import kz.ecomap.impact.WasteLine;
import kz.ecomap.impact.WaterLine;
import kz.ecomap.impact.WaterSource;
import kz.ecomap.oversight.Enforcement;
import kz.ecomap.oversight.EnforcementKind;
import kz.ecomap.oversight.Entry;
import kz.ecomap.oversight.Gravity;
import kz.ecomap.oversight.Inspection;
import kz.ecomap.oversight.Limit;
import kz.ecomap.oversight.Permit;
import kz.ecomap.oversight.PermitKind;
import kz.ecomap.oversight.Reply;
import kz.ecomap.oversight.Violation;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.text.Language;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** What a large facility's page costs: one Query, and few read units. */
class FacilityCostTest {
  /** Read units, of 8 KB each as reads are that may be a moment old. */
  private static final double MOST_UNITS = 10;

  private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
  private static final String WORDS =
      "Тексеру барысында шығарындылардың бақылау өлшемдері рұқсатта белгіленген мерзімде"
          + " жүргізілмегені анықталды; журналдағы жазбалар толық емес.";

  private final TestCloud cloud = TestCloud.fresh();

  @Test
  void aLargeFacilityIsOneQueryOfFewUnits() {
    var table = cloud.nameOf(Resource.FACILITIES);
    var facilities = new Facilities(cloud.dynamo(), table);
    facilities.add(Samples.plant("large-plant"), reports());
    var stored = facilities.find("large-plant").orElseThrow();
    facilities.saveAll(List.of(stored.recording(entries())));

    var meter = new Meter();
    try (var metered =
        DynamoDbClient.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(override -> override.addExecutionInterceptor(meter))
            .build()) {
      var shown = new Facilities(metered, table).shown("large-plant");
      assertEquals(10, shown.reports().size());
      assertEquals(200, shown.reports().stream().mapToInt(it -> it.releases().size()).sum());
      assertEquals(entries().size(), shown.oversight().entries().size());
    }
    assertEquals(1, meter.units.size(), "one Query");
    assertTrue(meter.units.get(0) <= MOST_UNITS, () -> "read units: " + meter.units);
    // The figure that decision 0015 and the benchmarks name; it changes when more is stored.
    assertEquals(6.0, meter.units.get(0), 0.5, () -> "read units: " + meter.units);
  }

  private static List<ImpactReport> reports() {
    return IntStream.range(2016, 2026)
        .mapToObj(
            year ->
                new ImpactReport(
                    year,
                    1,
                    Samples.NOW,
                    Optional.empty(),
                    Optional.of("Оператордың " + year + " жылғы есебі, зертхана хаттамалары"),
                    Optional.of(new Production(new BigDecimal("1250000.5"), "MWh")),
                    lines()))
        .toList();
  }

  private static ReportLines lines() {
    return new ReportLines(
        IntStream.rangeClosed(1, 20)
            .mapToObj(
                no ->
                    new Release(
                        no,
                        no % 2 == 0 ? Medium.AIR : Medium.WATER,
                        tonnes("21543.217"),
                        Optional.of(new BigDecimal("1200.5"))))
            .toList(),
        IntStream.rangeClosed(17, 21).mapToObj(no -> new Transfer(no, tonnes("1.234"))).toList(),
        Stream.of("D1", "D5", "D10", "R1", "R4", "R5")
            .map(code -> new WasteLine(WasteKind.INDUSTRIAL, true, code, true, tonnes("4321.5")))
            .toList(),
        Stream.of(EnergyCarrier.values())
            .map(carrier -> new EnergyLine(carrier, declared("1234.567", DeclaredUnit.GCAL)))
            .toList(),
        Stream.of(WaterSource.values())
            .map(source -> new WaterLine(source, declared("8300.25", DeclaredUnit.THOUSAND_M3)))
            .toList());
  }

  private static Reported tonnes(String value) {
    return declared(value, DeclaredUnit.T);
  }

  private static Reported declared(String value, DeclaredUnit unit) {
    return Reported.of(new Declared(new BigDecimal(value), unit), Method.CALCULATED);
  }

  private static List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < 12; i++) {
      entries.add(inspection(i));
    }
    for (int i = 0; i < 3; i++) {
      entries.add(permit(i));
    }
    for (int i = 0; i < 3; i++) {
      entries.add(
          new Reply(
              "reply-" + i, DAY, Optional.empty(), Optional.of("visit-" + i), WORDS, Language.KK));
    }
    return entries;
  }

  private static Inspection inspection(int i) {
    var day = DAY.plusMonths(i);
    var violations =
        IntStream.range(0, 2)
            .mapToObj(
                no ->
                    new Violation(
                        "violation-" + no,
                        WORDS,
                        Optional.of("ӘҚБтК 326-бап"),
                        Gravity.SIGNIFICANT,
                        Optional.of(day.plusMonths(3)),
                        Optional.of(day.plusMonths(2)),
                        List.of(
                            new Enforcement(
                                EnforcementKind.FINE,
                                day.plusDays(20),
                                Optional.of(new BigDecimal("1968500")),
                                Optional.of("Төленді")))))
            .toList();
    return new Inspection(
        "visit-" + i,
        day,
        "DEP_ECOLOGY",
        true,
        Optional.of(WORDS),
        Optional.of("Тексеру нәтижелері туралы акт № " + i),
        violations);
  }

  private static Permit permit(int i) {
    return new Permit(
        "permit-" + i,
        "KZ55VCZ0012345" + i,
        PermitKind.INTEGRATED,
        Optional.of("Экологиялық реттеу және бақылау комитеті"),
        DAY.minusYears(i),
        Optional.of(DAY.plusYears(3)),
        IntStream.rangeClosed(1, 20)
            .mapToObj(no -> new Limit(no, Medium.AIR, new BigDecimal("2154321.5")))
            .toList(),
        Optional.of("Рұқсаттардың мемлекеттік тізілімі"));
  }

  /** Has DynamoDB tell what each Query took. */
  private static final class Meter implements ExecutionInterceptor {
    private final List<Double> units = new ArrayList<>();

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes unused) {
      return context.request() instanceof QueryRequest query
          ? query.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build()
          : context.request();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes unused) {
      if (context.response() instanceof QueryResponse response) {
        units.add(response.consumedCapacity().capacityUnits());
      }
    }
  }
}
