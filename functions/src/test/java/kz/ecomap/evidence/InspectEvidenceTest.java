package kz.ecomap.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.testing.SampleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InspectEvidenceTest {
  private static final String COMPLAINT = "6t3k9w2m4p7q";
  private static final byte[] FILE = Photos.jpeg(Photos.corners(2000, 1000));

  private final EvidenceFixture fixture = new EvidenceFixture();
  private final EvidenceStore store = fixture.wiring.evidenceStore();
  private final InspectEvidence function = new InspectEvidence(fixture.wiring);

  @Test
  void aSoundPhotoIsSealedAndItsPicturesAreHeld() {
    var evidence = upload(FILE);

    function.handleRequest(event(evidence.quarantineKey()), null);

    var decided = find(evidence);
    assertTrue(decided.accepted());
    assertEquals(1600, decided.width());
    assertEquals(800, decided.height());
    assertFalse(decided.shown());
    assertArrayEquals(FILE, fixture.bytes(Resource.SEALED, Signer.sha256(FILE)));
    for (var size : PictureSize.values()) {
      assertTrue(fixture.exists(Resource.HELD_PICTURES, decided.objectKey(size)));
      assertFalse(fixture.exists(Resource.PUBLISHED_PICTURES, decided.objectKey(size)));
    }
    assertFalse(fixture.exists(Resource.QUARANTINE, evidence.quarantineKey()));
  }

  static Stream<Arguments> lies() {
    var more = Photos.concat(FILE, new byte[1]);
    var other = FILE.clone();
    other[100] ^= 1;
    var huge = new byte[UploadRequest.MAX_BYTES + 1];
    return Stream.of(
        Arguments.of("nothing", FILE, new byte[0], RejectionReason.WRONG_LENGTH),
        Arguments.of("one byte more", FILE, more, RejectionReason.WRONG_LENGTH),
        Arguments.of("other bytes", FILE, other, RejectionReason.WRONG_CHECKSUM),
        Arguments.of("too many bytes", FILE, huge, RejectionReason.TOO_LARGE),
        Arguments.of("no photo", Photos.ascii("<svg/>"), null, RejectionReason.WRONG_TYPE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lies")
  void whatIsNotWhatItWasSaidToBeIsRejected(
      String what, byte[] declared, byte[] sent, RejectionReason reason) {
    var evidence = upload(declared);
    if (sent != null) {
      fixture.put(Resource.QUARANTINE, evidence.quarantineKey(), sent);
    }

    function.handleRequest(event(evidence.quarantineKey()), null);

    var decided = find(evidence);
    assertEquals(Evidence.Status.REJECTED, decided.status(), what);
    assertEquals(Optional.of(reason), decided.reason());
    assertFalse(fixture.exists(Resource.QUARANTINE, evidence.quarantineKey()));
    assertFalse(fixture.exists(Resource.SEALED, evidence.sha256()));
    assertFalse(fixture.exists(Resource.HELD_PICTURES, evidence.objectKey(PictureSize.LARGE)));
  }

  @Test
  void theSameEventTwiceChangesNothing() {
    var evidence = upload(FILE);
    function.handleRequest(event(evidence.quarantineKey()), null);
    var decided = find(evidence);

    fixture.passMinutes(1);
    function.handleRequest(event(evidence.quarantineKey()), null);
    fixture.put(Resource.QUARANTINE, evidence.quarantineKey(), new byte[3]);
    function.handleRequest(event(evidence.quarantineKey()), null);

    assertEquals(decided, find(evidence));
    assertFalse(fixture.exists(Resource.QUARANTINE, evidence.quarantineKey()));
  }

  @Test
  void anEventBeforeItsObjectCanBeReadLeavesTheDecisionOpen() {
    var evidence = request(FILE);

    function.handleRequest(event(evidence.quarantineKey()), null);

    assertEquals(Evidence.Status.REQUESTED, find(evidence).status());
  }

  @Test
  void whatBelongsToNoRequestIsRemoved() {
    for (var key : List.of("6t3k9w2m4p7q/6t3k9wz8x1c5", "somewhere/else", "photo 1.jpg")) {
      fixture.put(Resource.QUARANTINE, key, FILE);

      function.handleRequest(event(key), null);

      assertFalse(fixture.exists(Resource.QUARANTINE, key), key);
    }
  }

  @Test
  void oneBadPhotoDoesNotKeepTheNextFromBeingInspected() {
    var bad = upload(Photos.ascii("GIF89a"));
    var good = upload(FILE);
    var event = event(bad.quarantineKey());
    event.getRecords().addAll(event(good.quarantineKey()).getRecords());

    function.handleRequest(event, null);

    assertEquals(Evidence.Status.REJECTED, find(bad).status());
    assertTrue(find(good).accepted());
  }

  private Evidence request(byte[] file) {
    var ticket = fixture.wiring.uploads().request(COMPLAINT, Upload.of("image/jpeg", file));
    return store.find(COMPLAINT, ticket.evidenceId()).orElseThrow();
  }

  private Evidence upload(byte[] file) {
    var evidence = request(file);
    fixture.put(Resource.QUARANTINE, evidence.quarantineKey(), file);
    return evidence;
  }

  private Evidence find(Evidence evidence) {
    return store.find(evidence.complaintId(), evidence.id()).orElseThrow();
  }

  private static S3Event event(String key) {
    var sample = SampleEvent.text("inspect-evidence");
    var encoded = key.replace(" ", "+");
    return SampleEvent.of(S3Event.class, sample.replace("6t3k9w2m4p7q/6t3k9wz8x1c5", encoded));
  }
}
