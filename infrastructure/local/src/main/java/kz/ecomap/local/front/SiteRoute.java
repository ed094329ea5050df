package kz.ecomap.local.front;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.ecomap.site.SiteAddress;

/** The built site: what its bucket and CloudFront are in the cloud. */
public final class SiteRoute implements Route {
  private final SiteFiles files;
  private final Map<String, String> headers;

  /**
   * @param root the folder with the built site
   * @param headers what every answer carries
   */
  public SiteRoute(Path root, Map<String, String> headers) {
    this.files = new SiteFiles(root);
    this.headers = headers;
  }

  @Override
  public void answer(HttpExchange exchange) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    var method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      Replies.text(exchange, 405, "The site can only be read.\n");
      return;
    }
    var path = exchange.getRequestURI().getPath();
    var file = SiteAddress.file(path).map(files::at);
    if (file.isPresent() && Files.isRegularFile(file.get())) {
      new FileReply(files.open(file.get()), exchange).send(200);
    } else if (file.isPresent() && Files.isRegularFile(file.get().resolve("index.html"))) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      exchange.sendResponseHeaders(308, -1);
    } else {
      new FileReply(files.open(files.at("404.html")), exchange).send(404);
    }
  }
}
