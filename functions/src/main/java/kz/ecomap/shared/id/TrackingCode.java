package kz.ecomap.shared.id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The secret by which a citizen follows a complaint: 100 bits as 20 characters of Crockford's base
 * 32. Only its hash is stored.
 */
public record TrackingCode(String characters) {
  private static final int LENGTH = 20;

  /** Accepts what a person types: any case, with or without hyphens, O for 0, I and L for 1. */
  public TrackingCode {
    characters = Crockford.normalise(characters);
  }

  /**
   * The code that belongs to a filing. It depends on a key that only the server knows and one that
   * only the client knows, so that a repeated filing shows the same code again although the code
   * itself is nowhere stored.
   */
  public static TrackingCode of(Signer signer, String idempotencyKey, String complaintId) {
    var mac = signer.mac("tracking-code", idempotencyKey, complaintId);
    return new TrackingCode(Crockford.encode(mac, LENGTH));
  }

  /** SHA-256 in hex of the characters. 100 random bits need neither salt nor stretching. */
  public String hash() {
    return Signer.sha256(characters);
  }

  /** Whether this code's hash is the stored one; compares in constant time. */
  public boolean matches(String storedHash) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), storedHash.getBytes(StandardCharsets.US_ASCII));
  }

  /** In upper case and groups of five, as it is shown: {@code 0A1B2-C3D4E-…}. */
  public String display() {
    return characters.toUpperCase(java.util.Locale.ROOT).replaceAll("(.{5})(?!$)", "$1-");
  }
}
