package kz.ecomap.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.text.Coded;

/**
 * A photo of a complaint, from the request for an upload on.
 *
 * @param purpose what it is to show
 * @param reason why it was rejected; empty otherwise
 * @param contentType as declared: {@code image/jpeg}, {@code image/png} or {@code image/webp}
 * @param size bytes, as declared and, once accepted, checked
 * @param sha256 of the original in hex, as declared and, once accepted, checked
 * @param decidedAt when the inspector accepted or rejected it
 * @param width of the large picture in pixels; 0 until accepted
 * @param height of the large picture in pixels; 0 until accepted
 * @param judged whether a moderator decided on it
 * @param shown whether a moderator published it
 * @param pictureKey unguessable; names its pictures. Only addresses made by {@link PictureLinks}
 *     may leave the system
 */
public record Evidence(
    String id,
    String complaintId,
    Purpose purpose,
    Status status,
    Optional<RejectionReason> reason,
    String contentType,
    long size,
    String sha256,
    Instant requestedAt,
    Optional<Instant> decidedAt,
    int width,
    int height,
    boolean judged,
    boolean shown,
    String pictureKey) {

  /** What became of it. */
  public enum Status implements Coded {
    /** An upload was asked for; nothing that arrived has been inspected yet. */
    REQUESTED,
    /** Its pictures exist. */
    ACCEPTED,
    /** It is of no use, for a {@link RejectionReason}. */
    REJECTED
  }

  /** What a photo is to show, and so who may add it. */
  public enum Purpose implements Coded {
    /** What the complaint is about; from its reporter or a moderator. */
    COMPLAINT,
    /** That others see it too; from who supports the complaint. */
    SUPPORT,
    /** A page of the formal answer; from the authority. */
    ANSWER,
    /** The place before a measure. */
    BEFORE,
    /** The place after a measure: its proof. */
    AFTER;

    /** The purpose of a code. */
    public static Purpose of(String code) {
      return Coded.of(Purpose.class, code);
    }

    /** Every code. */
    public static List<String> codes() {
      return Coded.codes(Purpose.class);
    }
  }

  private static final String COMPLAINT = "COMPLAINT#";
  private static final String EVIDENCE = "EVIDENCE#";
  private static final Pattern QUARANTINE_KEY = Pattern.compile("([0-9a-z]{12})/([0-9a-z]{12})");

  /** Whose photo it is, and which. */
  record Place(String complaintId, String id) {}

  /** Whether an item of a complaint's collection is evidence. */
  public static boolean isEvidence(Row row) {
    return isEvidence(row.text("sk"));
  }

  static boolean isEvidence(String sort) {
    return sort.startsWith(EVIDENCE);
  }

  /** Reads a stored item, of which {@link #isEvidence} is true. */
  public static Evidence of(Row row) {
    var place = placeOf(row.text("pk"), row.text("sk"));
    return new Evidence(
        place.id(),
        place.complaintId(),
        row.optionalText("purpose").map(Purpose::of).orElse(Purpose.COMPLAINT),
        Coded.of(Status.class, row.text("status")),
        row.optionalText("reason").map(RejectionReason::of),
        row.text("contentType"),
        row.number("size"),
        row.text("sha256"),
        row.instant("requestedAt"),
        row.has("decidedAt") ? Optional.of(row.instant("decidedAt")) : Optional.empty(),
        row.has("width") ? (int) row.number("width") : 0,
        row.has("height") ? (int) row.number("height") : 0,
        row.has("shown"),
        row.flag("shown"),
        row.text("pictureKey"));
  }

  /** Whether it is accepted, so that there are pictures to show. */
  public boolean accepted() {
    return status == Status.ACCEPTED;
  }

  static Evidence requested(
      String id,
      String complaintId,
      Purpose purpose,
      UploadRequest wanted,
      Instant now,
      String pictureKey) {
    return new Evidence(
        id,
        complaintId,
        purpose,
        Status.REQUESTED,
        Optional.empty(),
        wanted.contentType(),
        wanted.size(),
        wanted.sha256(),
        now,
        Optional.empty(),
        0,
        0,
        false,
        false,
        pictureKey);
  }

  /** Where an object of quarantine belongs, or empty when its key is none that we gave out. */
  static Optional<Place> placeOf(String quarantineKey) {
    var match = QUARANTINE_KEY.matcher(quarantineKey);
    return match.matches()
        ? Optional.of(new Place(match.group(1), match.group(2)))
        : Optional.empty();
  }

  /** Where an item belongs, of whose sort key {@link #isEvidence(String)} is true. */
  static Place placeOf(String partition, String sort) {
    return new Place(partition.substring(COMPLAINT.length()), sort.substring(EVIDENCE.length()));
  }

  static String partition(String complaintId) {
    return COMPLAINT + complaintId;
  }

  static String sort(String id) {
    return EVIDENCE + id;
  }

  /** The name of the small picture, for lists; it is an address only once it is published. */
  public String listPicture() {
    return objectKey(PictureSize.SMALL);
  }

  /** Where its upload arrives. */
  String quarantineKey() {
    return complaintId + "/" + id;
  }

  /** The object of a picture, held and published. */
  String objectKey(PictureSize pictureSize) {
    return objectKey(pictureKey, pictureSize);
  }

  static String objectKey(String pictureKey, PictureSize pictureSize) {
    return pictureKey + "-" + pictureSize.code() + ".jpg";
  }

  /** Whether it is for the very bytes that an upload is wanted for. */
  boolean isFor(Purpose wantedPurpose, UploadRequest wanted) {
    return purpose == wantedPurpose
        && sha256.equals(wanted.sha256())
        && size == wanted.size()
        && contentType.equals(wanted.contentType());
  }

  /** The item of a new request; what the inspector finds is added later. */
  Item item() {
    return Item.item()
        .text("pk", partition(complaintId))
        .text("sk", sort(id))
        .text("purpose", purpose.code())
        .text("status", status.code())
        .text("contentType", contentType)
        .number("size", size)
        .text("sha256", sha256)
        .instant("requestedAt", requestedAt)
        .text("pictureKey", pictureKey);
  }
}
