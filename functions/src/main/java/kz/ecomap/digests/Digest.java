package kz.ecomap.digests;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.json.CanonicalJson;

/**
 * One hash for everything that happened to all complaints until the end of a day in Kazakhstan: it
 * covers the heads of the chains that grew on the day and the digest of the day before.
 *
 * @param count how many chains grew
 * @param root of the tree over their heads
 * @param previous the hash of the day before's digest; empty for the first
 */
public record Digest(LocalDate day, int count, String root, Optional<String> previous) {

  /** SHA-256 in hex over the members, written by RFC 8785; an absent one is left out. */
  public String hash() {
    return Signer.sha256(CanonicalJson.bytes(members()));
  }

  /** What is hashed. */
  private Map<String, Object> members() {
    var members = new LinkedHashMap<String, Object>();
    members.put("day", day.toString());
    members.put("count", count);
    members.put("root", root);
    previous.ifPresent(hash -> members.put("previous", hash));
    return members;
  }

  /** As clients read it. */
  Map<String, Object> view() {
    var view = new LinkedHashMap<>(members());
    view.put("previous", previous.orElse(null));
    view.put("digest", hash());
    return view;
  }
}
