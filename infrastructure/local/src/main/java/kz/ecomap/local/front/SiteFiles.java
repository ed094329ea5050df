package kz.ecomap.local.front;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import kz.ecomap.shared.id.Signer;

/** The files of the built site, with what HTTP wants to know of each, found out once a version. */
final class SiteFiles {
  private static final int WORTH_COMPRESSING = 1000;
  private static final int WORTH_KEEPING = 8 * 1024 * 1024;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("pmtiles", "application/vnd.pmtiles"));

  /**
   * A file as it was when it was looked at.
   *
   * @param tag its strong entity tag, quoted
   * @param gzip its compressed form; empty when that is not worth it
   */
  record SiteFile(
      Path path,
      long size,
      long modified,
      String type,
      String tag,
      boolean immutable,
      byte[] gzip) {}

  private final Path root;
  private final Map<Path, SiteFile> known = new ConcurrentHashMap<>();

  SiteFiles(Path root) {
    this.root = root;
  }

  /** The place of a file that {@link kz.ecomap.site.SiteAddress} named. */
  Path at(String name) {
    return root.resolve(name);
  }

  /** A file that is there; looked at again once it has changed. */
  SiteFile open(Path path) throws IOException {
    long size = Files.size(path);
    long modified = Files.getLastModifiedTime(path).toMillis();
    var file = known.get(path);
    if (file == null || file.size() != size || file.modified() != modified) {
      file = read(path, size, modified);
      known.put(path, file);
    }
    return file;
  }

  private SiteFile read(Path path, long size, long modified) throws IOException {
    var name = path.getFileName().toString();
    var type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    // The build names what is in assets/ by its content.
    boolean immutable = path.startsWith(root.resolve("assets"));
    if (size > WORTH_KEEPING) {
      var tag = "\"" + Long.toHexString(size) + "-" + Long.toHexString(modified) + "\"";
      return new SiteFile(path, size, modified, type, tag, immutable, new byte[0]);
    }
    var content = Files.readAllBytes(path);
    var tag = "\"" + Signer.sha256(content).substring(0, 32) + "\"";
    boolean compressible =
        size >= WORTH_COMPRESSING
            && (type.startsWith("text/") || type.contains("json") || type.contains("svg"));
    return new SiteFile(
        path, size, modified, type, tag, immutable, compressible ? gzip(content) : new byte[0]);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    var out = new ByteArrayOutputStream(content.length / 3);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }
}
