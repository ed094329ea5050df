package kz.ecomap.shared.dynamo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.json.Json;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Opaque, signed positions in a listing: DynamoDB's last key with 128 bits of HMAC. A cursor is
 * good only for the listing (path and filters) that it was made for.
 */
public final class Cursors {
  private static final int MAC_BYTES = 16;

  private final Signer signer;

  /** Cursors under a deployment's key. */
  public Cursors(Signer signer) {
    this.signer = signer;
  }

  /**
   * The cursor after a key.
   *
   * @param listing names the listing and its filters
   * @param key text and number attributes only
   */
  public String after(String listing, Map<String, AttributeValue> key) {
    var plain = new TreeMap<String, String>();
    key.forEach(
        (name, value) -> plain.put(name, value.s() != null ? "s" + value.s() : "n" + value.n()));
    var json = Json.write(plain);
    var signed = Arrays.copyOf(mac(listing, json), MAC_BYTES + json.length);
    System.arraycopy(json, 0, signed, MAC_BYTES, json.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /**
   * The key that a cursor stands for.
   *
   * @throws Problem 400 when it is not one of ours or was made for another listing
   */
  public Map<String, AttributeValue> open(String listing, String cursor) {
    try {
      var signed = Base64.getUrlDecoder().decode(cursor);
      if (signed.length <= MAC_BYTES) {
        throw forged();
      }
      var json = Arrays.copyOfRange(signed, MAC_BYTES, signed.length);
      if (!MessageDigest.isEqual(mac(listing, json), Arrays.copyOf(signed, MAC_BYTES))) {
        throw forged();
      }
      return key(Json.read(json));
    } catch (IllegalArgumentException | IOException e) {
      throw forged();
    }
  }

  private static Map<String, AttributeValue> key(JsonNode plain) {
    var key = new HashMap<String, AttributeValue>();
    for (var field : plain.properties()) {
      var text = field.getValue().textValue();
      var value = text.substring(1);
      key.put(
          field.getKey(),
          text.charAt(0) == 's' ? AttributeValue.fromS(value) : AttributeValue.fromN(value));
    }
    return key;
  }

  private byte[] mac(String listing, byte[] json) {
    return Arrays.copyOf(
        signer.mac("cursor", listing, new String(json, StandardCharsets.UTF_8)), MAC_BYTES);
  }

  private static Problem forged() {
    return Problem.badParameter("?cursor", "forged_cursor");
  }
}
