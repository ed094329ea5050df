package kz.ecomap.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.List;
import java.util.Map;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.testing.SampleEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class PublishPicturesTest {
  private static final String COMPLAINT = "6t3k9w2m4p7q";

  private final EvidenceFixture fixture = new EvidenceFixture();
  private final EvidenceStore store = fixture.wiring.evidenceStore();
  private final PublishPictures function = new PublishPictures(fixture.wiring);
  private Evidence evidence;

  @BeforeEach
  void acceptOne() {
    var wanted = Upload.of("image/jpeg", Photos.jpeg());
    var id = fixture.wiring.uploads().request(COMPLAINT, wanted).evidenceId();
    fixture.put(Resource.QUARANTINE, COMPLAINT + "/" + id, Photos.jpeg());
    fixture.wiring.inspection().inspect(COMPLAINT + "/" + id);
    evidence = store.find(COMPLAINT, id).orElseThrow();
  }

  @Test
  void whatAModeratorShowsIsPublishedToBeKeptForEver() {
    show(true);

    assertEquals(List.of(), failures(shownNow()));

    for (var size : PictureSize.values()) {
      var key = evidence.objectKey(size);
      var head = fixture.head(Resource.PUBLISHED_PICTURES, key);
      assertEquals("image/jpeg", head.contentType());
      assertEquals("public, max-age=31536000, immutable", head.cacheControl());
      assertEquals("inline", head.contentDisposition());
      assertArrayEquals(
          fixture.bytes(Resource.HELD_PICTURES, key),
          fixture.bytes(Resource.PUBLISHED_PICTURES, key));
    }
  }

  @Test
  void theSameEventTwiceChangesNothing() {
    show(true);
    assertEquals(List.of(), failures(shownNow()));
    assertEquals(List.of(), failures(shownNow()));
    assertTrue(isPublished());
  }

  @Test
  void whatIsHiddenAgainIsWithdrawn() {
    show(true);
    failures(shownNow());
    show(false);

    assertEquals(List.of(), failures(hiddenNow()));
    assertFalse(isPublished());
  }

  @Test
  void anOldEventDoesNotPublishWhatIsHiddenByNow() {
    show(true);
    show(false);

    assertEquals(List.of(), failures(shownNow()));
    assertFalse(isPublished());
  }

  @Test
  void whatIsDeletedIsWithdrawn() {
    show(true);
    failures(shownNow());
    fixture
        .cloud
        .dynamo()
        .deleteItem(
            delete ->
                delete
                    .tableName(fixture.cloud.nameOf(Resource.COMPLAINTS))
                    .key(Item.key("COMPLAINT#" + COMPLAINT, "EVIDENCE#" + evidence.id())));
    var event = shownNow();
    var change = event.getRecords().get(0).getDynamodb();
    change.setOldImage(change.getNewImage());
    change.setNewImage(null);

    assertEquals(List.of(), failures(event));
    assertFalse(isPublished());
  }

  @Test
  void otherChangesAndOtherItemsDoNotMatter() {
    show(true);
    var accepted = shownNow();
    accepted.getRecords().get(0).getDynamodb().getNewImage().remove("shown");
    assertEquals(List.of(), failures(accepted));

    var complaint = shownNow();
    complaint
        .getRecords()
        .get(0)
        .getDynamodb()
        .getNewImage()
        .put("sk", new AttributeValue("COMPLAINT"));
    assertEquals(List.of(), failures(complaint));
    assertFalse(isPublished());
  }

  @Test
  void theBatchGoesOnFromTheRecordThatFailed() {
    show(true);
    var event = shownNow();
    var failing = shownNow().getRecords().get(0);
    failing.getDynamodb().setSequenceNumber("222200000000000000000002");
    failing.getDynamodb().getNewImage().put("pictureKey", new AttributeValue("nothing-is-here"));
    event.getRecords().add(failing);
    event.getRecords().addAll(shownNow().getRecords());

    assertEquals(List.of("222200000000000000000002"), failures(event));
    assertTrue(isPublished());
  }

  @Test
  void onlyAnAcceptedPhotoCanBeShown() {
    var wanted = new UploadRequest("image/png", 10, "0".repeat(64));
    var open = fixture.wiring.uploads().request(COMPLAINT, wanted).evidenceId();

    for (var id : List.of(open, "000000000000")) {
      var showing = store.showing(COMPLAINT, id, true);
      assertThrows(
          TransactionCanceledException.class,
          () -> fixture.cloud.dynamo().transactWriteItems(t -> t.transactItems(showing)));
    }
  }

  @Test
  void publicAddressesAreForWhatIsShownAndPassingOnesForWhatIsAccepted() {
    var links = fixture.wiring.pictureLinks();
    var held = links.held(evidence);
    assertEquals(200, Upload.get(held.large()));
    assertEquals(200, Upload.get(held.small()));
    assertTrue(held.large().contains("X-Amz-Expires=300"), held.large());
    assertTrue(Upload.get(held.large().replaceAll("\\?.*", "")) >= 400, "without a signature");
    assertThrows(IllegalArgumentException.class, () -> links.published(evidence));

    show(true);
    var shown = links.published(store.find(COMPLAINT, evidence.id()).orElseThrow());
    assertEquals("/pictures/" + evidence.objectKey(PictureSize.LARGE), shown.large());
    assertEquals("/pictures/" + evidence.objectKey(PictureSize.SMALL), shown.small());
    assertEquals(64, shown.width());
    assertEquals(48, shown.height());
    assertEquals(evidence.sha256(), shown.sha256());
  }

  @Test
  void thereIsNothingToHoldOfAnOpenRequest() {
    var wanted = new UploadRequest("image/png", 10, "0".repeat(64));
    var id = fixture.wiring.uploads().request(COMPLAINT, wanted).evidenceId();
    var open = store.find(COMPLAINT, id).orElseThrow();

    assertThrows(IllegalArgumentException.class, () -> fixture.wiring.pictureLinks().held(open));
  }

  private void show(boolean shown) {
    var showing = store.showing(COMPLAINT, evidence.id(), shown);
    fixture.cloud.dynamo().transactWriteItems(t -> t.transactItems(showing));
  }

  private boolean isPublished() {
    return fixture.exists(Resource.PUBLISHED_PICTURES, evidence.objectKey(PictureSize.LARGE))
        || fixture.exists(Resource.PUBLISHED_PICTURES, evidence.objectKey(PictureSize.SMALL));
  }

  private List<String> failures(DynamodbEvent event) {
    return function.handleRequest(event, null).getBatchItemFailures().stream()
        .map(failure -> failure.getItemIdentifier())
        .toList();
  }

  private DynamodbEvent shownNow() {
    var text =
        SampleEvent.text("publish-pictures")
            .replace("6t3k9wz8x1c5", evidence.id())
            .replace("7h2m9k4x0v3q8w1z5c6n7b2d4f9g1j3k", evidence.pictureKey());
    return SampleEvent.of(DynamodbEvent.class, text);
  }

  private DynamodbEvent hiddenNow() {
    var event = shownNow();
    var change = event.getRecords().get(0).getDynamodb();
    Map<String, AttributeValue> before = change.getOldImage();
    change.setOldImage(change.getNewImage());
    change.setNewImage(before);
    return event;
  }
}
