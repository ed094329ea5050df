package kz.ecomap.local.front;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import kz.ecomap.local.CannotStart;
import kz.ecomap.local.Loopback;

/**
 * The one address of Ecomap on one machine: what CloudFront and API Gateway are in the cloud. It
 * listens on the loopback addresses only, and answers only to their names, so that no page of
 * another site can reach it by a name of its own (DNS rebinding).
 */
public final class Front implements AutoCloseable {
  private static final int THREADS = 32;
  private static final int SECONDS_TO_FINISH = 2;

  static {
    // Without it the server waits 40 ms for a packet to fill before it sends a small answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", "120");
  }

  private final List<HttpServer> servers;
  private final ThreadPoolExecutor threads;
  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final PrintStream failures;

  private Front(List<HttpServer> servers, PrintStream failures) {
    this.servers = servers;
    this.failures = failures;
    threads =
        new ThreadPoolExecutor(
            THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Front::thread);
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Takes the port; answers only after {@link #open}.
   *
   * @param port 0 takes a free one
   * @param failures where faults of ours are written
   * @throws CannotStart when another program has the port
   */
  public static Front bind(int port, PrintStream failures) throws CannotStart, IOException {
    var servers = new ArrayList<HttpServer>();
    try {
      servers.add(HttpServer.create(new InetSocketAddress(Loopback.IPV4, port), 0));
      if (NetworkInterface.getByInetAddress(Loopback.IPV6) != null) {
        int same = servers.get(0).getAddress().getPort();
        servers.add(HttpServer.create(new InetSocketAddress(Loopback.IPV6, same), 0));
      }
    } catch (BindException e) {
      servers.forEach(server -> server.stop(0));
      throw new CannotStart(
          "Port %d is taken by another program. Stop it, or choose another by -Decomap.port=%d"
              .formatted(port, port + 1),
          e);
    }
    return new Front(servers, failures);
  }

  /** The port it has. */
  public int port() {
    return servers.get(0).getAddress().getPort();
  }

  /** Its address as people type it. */
  public String address() {
    return "http://localhost:" + port();
  }

  /** The origins by which a browser may know it. */
  public List<String> origins() {
    return LoopbackHosts.NAMES.stream().map(name -> "http://" + name + ":" + port()).toList();
  }

  /** Answers a path, or everything below one that ends with a slash; the first that fits counts. */
  public void route(String path, Route route) {
    routes.put(path, route);
  }

  /** Begins to answer. */
  public void open() {
    for (var server : servers) {
      server.setExecutor(threads);
      server.createContext("/", this::handle);
      server.start();
    }
  }

  /** Takes no new request and lets those that run finish for some seconds. */
  @Override
  public void close() {
    servers.forEach(server -> server.stop(threads.getActiveCount() > 0 ? SECONDS_TO_FINISH : 0));
    threads.shutdown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        if (!LoopbackHosts.isOne(exchange.getRequestHeaders().getFirst("Host"))) {
          Replies.text(exchange, 421, "Ecomap on one machine answers only to localhost.\n");
          return;
        }
        routeOf(exchange.getRequestURI().getRawPath()).answer(exchange);
      } catch (RuntimeException e) {
        failures.println(exchange.getRequestMethod() + " failed in the front");
        e.printStackTrace(failures);
        if (exchange.getResponseCode() < 0) {
          Replies.text(exchange, 500, "Something went wrong; the log says what.\n");
        }
      }
    }
  }

  private Route routeOf(String path) {
    for (var entry : routes.entrySet()) {
      var prefix = entry.getKey();
      if (prefix.endsWith("/") ? path.startsWith(prefix) : path.equals(prefix)) {
        return entry.getValue();
      }
    }
    throw new IllegalStateException("there is no route for everything else");
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "front");
    thread.setDaemon(true);
    return thread;
  }
}
