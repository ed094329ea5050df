package kz.ecomap.digests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.complaints.ChangedChains.Head;
import kz.ecomap.digests.MerkleTree.Step;
import kz.ecomap.shared.json.CanonicalJson;

/**
 * Shows that a chain's head is in a day's digest.
 *
 * @param path from the head's leaf up to the digest's root
 */
record Proof(Head head, List<Step> path) {
  /** Keeps its own copy. */
  Proof {
    path = List.copyOf(path);
  }

  /** The bytes that a head is in the tree: its members by RFC 8785. */
  static byte[] leaf(Head head) {
    return CanonicalJson.bytes(
        Map.of("complaint", head.complaint(), "position", head.position(), "hash", head.hash()));
  }

  /** As clients read it. */
  Map<String, Object> view() {
    var view = new LinkedHashMap<String, Object>();
    view.put("complaint", head.complaint());
    view.put("position", head.position());
    view.put("hash", head.hash());
    view.put("path", path.stream().map(Proof::view).toList());
    return view;
  }

  private static Map<String, Object> view(Step step) {
    return Map.of("side", step.left() ? "left" : "right", "hash", step.hash());
  }
}
