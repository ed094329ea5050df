package kz.ecomap.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.ecomap.Wiring;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.json.Json;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;

class UploadsTest {
  private static final String COMPLAINT = "6t3k9w2m4p7q";
  private static final byte[] FILE = Photos.jpeg();

  private final TestCloud cloud = TestCloud.fresh();
  private Instant now = Instant.parse("2026-11-22T06:30:00Z");
  private final Wiring wiring = new Wiring(cloud.environment(), () -> now);
  private final Uploads uploads = wiring.uploads();
  private final EvidenceStore store = wiring.evidenceStore();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{}; /contentType required, /sha256 required, /size required",
        "{'contentType':'image/gif','size':0,'sha256':'ABC'};"
            + " /contentType unknown_code, /sha256 not_a_sha256, /size out_of_range",
        "{'contentType':7,'size':'7','sha256':null};"
            + " /contentType not_a_text, /sha256 required, /size not_an_integer",
        "{'contentType':'image/png','size':10000001,'sha256':'"
            + "0"
            + "','more':1};"
            + " /more unknown_field, /sha256 not_a_sha256, /size out_of_range",
      })
  void everythingWrongWithARequestIsSaidAtOnce(String body, String errors) throws Exception {
    var fields = Fields.of(Json.MAPPER.readTree(body.replace('\'', '"')));
    var problem = assertThrows(Problem.class, () -> UploadRequest.of(fields));

    var found = new TreeSet<String>();
    problem.errors().forEach(error -> found.add(error.pointer() + " " + error.code()));
    assertEquals(errors, String.join(", ", found));
  }

  @Test
  void aTicketIsGoodForTheUploadItWasAskedFor() {
    var ticket = uploads.request(COMPLAINT, Upload.of("image/jpeg", FILE));

    assertEquals(200, Upload.with(ticket).put(FILE));
    var stored =
        cloud
            .s3()
            .headObject(
                head ->
                    head.bucket(cloud.nameOf(Resource.QUARANTINE))
                        .key(COMPLAINT + "/" + ticket.evidenceId()));
    assertEquals(FILE.length, stored.contentLength());
    assertEquals("PUT", ticket.upload().method());
    assertEquals(
        Set.of("content-type", "x-amz-checksum-sha256"), ticket.upload().headers().keySet());
    assertTrue(ticket.upload().url().contains("X-Amz-Expires=300"), ticket.upload().url());
  }

  @Test
  void andForNoOther() {
    var ticket = uploads.request(COMPLAINT, Upload.of("image/jpeg", FILE));
    var upload = Upload.with(ticket);
    var longer = Photos.concat(FILE, new byte[1]);
    var other = FILE.clone();
    other[FILE.length - 3] ^= 1;
    var otherSum = "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";

    assertRefused("another length", upload.put(longer));
    assertRefused("no bytes", upload.put(new byte[0]));
    assertRefused("another type", upload.header("content-type", "text/html").put(FILE));
    assertRefused("no type", upload.without("content-type").put(FILE));
    assertRefused("another sum", upload.header("x-amz-checksum-sha256", otherSum).put(FILE));
    assertRefused("no sum", upload.without("x-amz-checksum-sha256").put(FILE));
    assertRefused("other bytes of the same length", upload.put(other));
    var elsewhere = ticket.upload().url().replace(ticket.evidenceId(), "000000000000");
    assertRefused("another key", new Upload(elsewhere, upload.headers()).put(FILE));
    assertEquals(200, upload.put(FILE));
  }

  @ParameterizedTest
  @CsvSource({"4, 200", "6, 403"})
  void aSignatureIsRefusedAfterFiveMinutes(long minutesAgo, int status) {
    var ticket = uploads.request(COMPLAINT, Upload.of("image/jpeg", FILE));
    var bare = ticket.upload().url().replaceAll("\\?.*", "");
    var signedAt = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-minutesAgo));
    var signed = signedAt(bare, signedAt);

    assertEquals(status, new Upload(signed, Map.of()).put(FILE));
  }

  @Test
  void whoAsksAgainForTheSameBytesGetsTheSameEvidence() {
    var first = uploads.request(COMPLAINT, Upload.of("image/jpeg", FILE));
    var second = uploads.request(COMPLAINT, Upload.of("image/jpeg", FILE));
    var third = uploads.request("000000000000", Upload.of("image/jpeg", FILE));

    assertEquals(first.evidenceId(), second.evidenceId());
    assertNotEquals(first.evidenceId(), third.evidenceId());
    assertEquals(1, store.all(COMPLAINT).size());
  }

  @Test
  void aRejectedPhotoCanBeSentAgain() {
    var first = uploads.request(COMPLAINT, Upload.of("image/jpeg", FILE));
    reject(first.evidenceId());
    var second = uploads.request(COMPLAINT, Upload.of("image/jpeg", FILE));

    assertNotEquals(first.evidenceId(), second.evidenceId());
  }

  @Test
  void eightPhotosFitHoweverManyAreAskedForAtOnce() throws Exception {
    var pool = Executors.newFixedThreadPool(6);
    try {
      var outcomes = new TreeSet<String>();
      var calls = IntStream.range(0, 24).<Callable<String>>mapToObj(i -> () -> outcome(i)).toList();
      int stored = 0;
      for (var done : pool.invokeAll(calls)) {
        outcomes.add(done.get());
        stored += done.get().equals("stored") ? 1 : 0;
      }
      assertEquals(EvidenceStore.MAX_PHOTOS, stored);
      assertEquals(Set.of("stored", "evidence_full"), outcomes);
      assertEquals(EvidenceStore.MAX_PHOTOS, store.all(COMPLAINT).size());
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void rejectedPhotosGiveTheirPlaceBackOnce() {
    var ids = IntStream.range(0, 8).mapToObj(i -> ask(i).evidenceId()).toList();
    assertEquals("evidence_full", outcome(8));

    var evidence = store.find(COMPLAINT, ids.get(3)).orElseThrow();
    assertTrue(store.reject(evidence, RejectionReason.UNREADABLE, now));
    assertEquals(false, store.reject(evidence, RejectionReason.UNREADABLE, now));

    assertEquals("stored", outcome(9));
    assertEquals("evidence_full", outcome(10));
  }

  @Test
  void whatNeverArrivedGivesItsPlaceBackAfterAnHour() {
    var ids = IntStream.range(0, 8).mapToObj(i -> ask(i).evidenceId()).toList();
    accept(ids.get(0));
    now = now.plus(Uploads.ABANDONED_AFTER);
    ask(1);
    assertEquals("evidence_full", outcome(8));

    now = now.plus(Duration.ofSeconds(1));

    assertEquals("stored", outcome(8));
    assertEquals(3, store.all(COMPLAINT).size(), "the accepted, the renewed and the new one");
  }

  @Test
  void nobodyCanAskWithoutEnd() {
    for (int i = 0; i < Places.MAX_REQUESTS; i++) {
      reject(ask(i).evidenceId());
    }

    assertEquals("evidence_too_often", outcome(99));
  }

  /** The signature of another time, since the SDK's own presigner knows only the present. */
  private static String signedAt(String url, Clock clock) {
    var request = SdkHttpRequest.builder().method(SdkHttpMethod.PUT).uri(URI.create(url)).build();
    var credentials = DefaultCredentialsProvider.builder().build().resolveCredentials();
    return AwsV4HttpSigner.create()
        .sign(
            sign ->
                sign.identity(credentials)
                    .request(request)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-central-1")
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                    .putProperty(AwsV4HttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                    .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, Uploads.SIGNED_FOR)
                    .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                    .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                    .putProperty(HttpSigner.SIGNING_CLOCK, clock))
        .request()
        .getUri()
        .toString();
  }

  private String outcome(int number) {
    try {
      ask(number);
      return "stored";
    } catch (Problem problem) {
      return problem.code();
    }
  }

  private UploadTicket ask(int number) {
    return uploads.request(
        COMPLAINT, new UploadRequest("image/png", 1000, "%064x".formatted(number)));
  }

  private void reject(String id) {
    store.reject(store.find(COMPLAINT, id).orElseThrow(), RejectionReason.WRONG_CHECKSUM, now);
  }

  private void accept(String id) {
    store.accept(store.find(COMPLAINT, id).orElseThrow(), 1, 1, now);
  }

  private static void assertRefused(String what, int status) {
    assertTrue(status >= 400 && status < 500, () -> what + ": " + status);
  }
}
