package kz.ecomap.local.front;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;
import kz.ecomap.local.front.SiteFiles.SiteFile;
import kz.ecomap.shared.http.ETags;

/** One answer with a file: whole, compressed, a range of it, or "not modified". */
final class FileReply {
  private final SiteFile file;
  private final HttpExchange exchange;

  FileReply(SiteFile file, HttpExchange exchange) {
    this.file = file;
    this.exchange = exchange;
  }

  /** Sends it; conditions and ranges only count for 200. */
  void send(int status) throws IOException {
    set("Content-Type", file.type());
    set("Cache-Control", file.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
    set("Vary", "Accept-Encoding");
    set("Accept-Ranges", "bytes");
    var range = status == 200 ? range() : Optional.<ByteRange>empty();
    boolean compressed = file.gzip().length > 0 && range.isEmpty() && accepted("gzip");
    set("ETag", compressed ? ETags.gzipped(file.tag()) : file.tag());
    if (status == 200 && header("If-None-Match").filter(this::known).isPresent()) {
      exchange.sendResponseHeaders(304, -1);
    } else if (range.isPresent() && range.get().isEmpty()) {
      set("Content-Range", "bytes */" + file.size());
      exchange.sendResponseHeaders(416, -1);
    } else if (range.isPresent()) {
      set("Content-Range", range.get().of(file.size()));
      part(206, range.get().first(), range.get().length());
    } else if (compressed) {
      set("Content-Encoding", "gzip");
      if (begun(status, file.gzip().length)) {
        exchange.getResponseBody().write(file.gzip());
      }
    } else {
      part(status, 0, file.size());
    }
  }

  private Optional<ByteRange> range() {
    if (header("If-Range").filter(tag -> !tag.equals(file.tag())).isPresent()) {
      return Optional.empty();
    }
    return header("Range").flatMap(header -> ByteRange.parse(header, file.size()));
  }

  private boolean known(String tags) {
    return ETags.anyMatches(tags, file.tag());
  }

  private boolean accepted(String encoding) {
    return List.of(header("Accept-Encoding").orElse("").split("[,;]\\s*", 20)).contains(encoding);
  }

  private void part(int status, long first, long length) throws IOException {
    if (begun(status, length)) {
      try (var channel = FileChannel.open(file.path())) {
        var out = Channels.newChannel(exchange.getResponseBody());
        for (long sent = 0; sent < length; ) {
          sent += channel.transferTo(first + sent, length - sent, out);
        }
      }
    }
  }

  /** Sends the status; false when no body may follow. */
  private boolean begun(int status, long length) throws IOException {
    boolean headOnly = exchange.getRequestMethod().equals("HEAD");
    if (headOnly) {
      set("Content-Length", Long.toString(length));
    }
    exchange.sendResponseHeaders(status, headOnly || length == 0 ? -1 : length);
    return !headOnly && length > 0;
  }

  private Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  private void set(String name, String value) {
    exchange.getResponseHeaders().set(name, value);
  }
}
