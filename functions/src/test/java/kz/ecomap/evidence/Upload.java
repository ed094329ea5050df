package kz.ecomap.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.shared.id.Signer;

/** Does with a ticket what a browser does, or what somebody with other plans does. */
record Upload(String url, Map<String, String> headers) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Upload with(UploadTicket ticket) {
    return new Upload(ticket.upload().url(), ticket.upload().headers());
  }

  static UploadRequest of(String contentType, byte[] file) {
    return new UploadRequest(contentType, file.length, Signer.sha256(file));
  }

  Upload header(String name, String value) {
    var changed = new TreeMap<>(headers);
    changed.put(name, value);
    return new Upload(url, changed);
  }

  Upload without(String name) {
    var changed = new TreeMap<>(headers);
    changed.remove(name);
    return new Upload(url, changed);
  }

  /** The HTTP status of the answer. */
  int put(byte[] file) {
    var request = HttpRequest.newBuilder(URI.create(url));
    headers.forEach(request::header);
    request.PUT(HttpRequest.BodyPublishers.ofByteArray(file));
    return status(request.build());
  }

  static int get(String url) {
    return status(HttpRequest.newBuilder(URI.create(url)).build());
  }

  private static int status(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
