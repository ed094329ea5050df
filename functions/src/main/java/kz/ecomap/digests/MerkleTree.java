package kz.ecomap.digests;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A hash tree over some leaves as of RFC 9162 §2.1 (Certificate Transparency), with SHA-256: a leaf
 * is hashed with a zero byte before it and an inner node with a one, so that none can be taken for
 * the other; the left branch is the largest power of two of leaves that leaves something over.
 */
final class MerkleTree {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  /**
   * The hashes of every level, the leaves first; a last node without a sibling moves up as it is.
   */
  private final List<List<byte[]>> levels = new ArrayList<>();

  /**
   * The sibling that a node is hashed together with on the way up.
   *
   * @param left whether it stands on the left
   * @param hash in hex
   */
  record Step(boolean left, String hash) {}

  /** The tree over these leaves' bytes. */
  MerkleTree(List<byte[]> leaves) {
    var level = leaves.stream().map(leaf -> hash(LEAF, leaf)).toList();
    levels.add(level);
    while (level.size() > 1) {
      level = above(level);
      levels.add(level);
    }
  }

  /** The hash in hex that stands for all leaves; without leaves the hash of nothing. */
  String root() {
    var top = levels.get(levels.size() - 1);
    return hex(top.isEmpty() ? sha256().digest() : top.get(0));
  }

  /** What is needed to come from a leaf to the root, the lowest sibling first. */
  List<Step> path(int leaf) {
    var path = new ArrayList<Step>();
    int at = leaf;
    for (var level : levels) {
      int sibling = at ^ 1;
      if (sibling < level.size()) {
        path.add(new Step(sibling < at, hex(level.get(sibling))));
      }
      at >>= 1;
    }
    return path;
  }

  /** The root in hex to which a path leads from a leaf's bytes. */
  static String rootFrom(byte[] leaf, List<Step> path) {
    var node = hash(LEAF, leaf);
    for (var step : path) {
      var sibling = HexFormat.of().parseHex(step.hash());
      node = step.left() ? hash(NODE, sibling, node) : hash(NODE, node, sibling);
    }
    return hex(node);
  }

  private static List<byte[]> above(List<byte[]> level) {
    var above = new ArrayList<byte[]>();
    for (int i = 0; i < level.size(); i += 2) {
      above.add(i + 1 < level.size() ? hash(NODE, level.get(i), level.get(i + 1)) : level.get(i));
    }
    return above;
  }

  private static byte[] hash(byte kind, byte[]... parts) {
    var digest = sha256();
    digest.update(kind);
    for (var part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
