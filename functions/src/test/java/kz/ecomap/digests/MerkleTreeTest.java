package kz.ecomap.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ecomap.complaints.ChangedChains.Head;
import kz.ecomap.shared.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {
  /** The leaves with which logs of Certificate Transparency test themselves. */
  private static final List<byte[]> LEAVES =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(HexFormat.of()::parseHex)
          .toList();

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void theRootsAreThoseOfCertificateTransparency(int leaves, String root) {
    assertEquals(root, new MerkleTree(LEAVES.subList(0, leaves)).root());
  }

  @Test
  void everyPathLeadsFromItsLeafToTheRootAndFromNoOtherLeaf() {
    for (int size = 1; size <= 70; size++) {
      var leaves = leaves(size);
      var tree = new MerkleTree(leaves);
      for (int i = 0; i < size; i++) {
        var path = tree.path(i);
        assertEquals(tree.root(), MerkleTree.rootFrom(leaves.get(i), path));
        assertNotEquals(tree.root(), MerkleTree.rootFrom(leaf(-1), path));
        assertTrue(path.size() <= Math.ceil(Math.log(size) / Math.log(2)), size + " leaves");
      }
    }
  }

  @Test
  void oneOtherLeafOneMoreOrOneLessGivesAnotherRoot() {
    var random = new Random(6);
    for (int i = 0; i < 300; i++) {
      var leaves = leaves(1 + random.nextInt(60));
      var root = new MerkleTree(leaves).root();
      int at = random.nextInt(leaves.size());
      var other = new ArrayList<>(leaves);
      other.set(at, leaf(-1));
      assertNotEquals(root, new MerkleTree(other).root());
      other.add(at, leaves.get(at));
      assertNotEquals(root, new MerkleTree(other).root());
      var fewer = new ArrayList<>(leaves);
      fewer.remove(at);
      assertNotEquals(root, new MerkleTree(fewer).root());
    }
  }

  /** The site's tests read the same ones. */
  @Test
  void theVectorsOfTheDocumentsHold() throws IOException {
    var file = Path.of("..", "docs", "timeline-chain-vectors.json");
    var vector = Json.read(Files.readAllBytes(file)).at("/digests/0/digest");
    var proof = vector.get("proof");
    var steps = new ArrayList<MerkleTree.Step>();
    for (var step : proof.get("path")) {
      boolean left = step.get("side").textValue().equals("left");
      steps.add(new MerkleTree.Step(left, step.get("hash").textValue()));
    }
    var head =
        new Head(
            proof.get("complaint").textValue(),
            proof.get("position").intValue(),
            proof.get("hash").textValue());
    assertEquals(vector.get("root").textValue(), MerkleTree.rootFrom(Proof.leaf(head), steps));
    var digest =
        new Digest(
            LocalDate.parse(vector.get("day").textValue()),
            vector.get("count").intValue(),
            vector.get("root").textValue(),
            Optional.of(vector.get("previous").textValue()));
    assertEquals(vector.get("digest").textValue(), digest.hash());
  }

  private static List<byte[]> leaves(int size) {
    return IntStream.range(0, size).mapToObj(MerkleTreeTest::leaf).toList();
  }

  private static byte[] leaf(int number) {
    return ("leaf " + number).getBytes(StandardCharsets.UTF_8);
  }
}
