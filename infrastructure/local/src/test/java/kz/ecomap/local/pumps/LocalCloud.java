package kz.ecomap.local.pumps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import kz.ecomap.local.CannotStart;
import kz.ecomap.local.aws.Database;
import kz.ecomap.local.aws.ObjectStore;
import kz.ecomap.local.aws.Provision;
import kz.ecomap.local.aws.Settings;
import kz.ecomap.local.data.DataFolder;
import kz.ecomap.local.data.Secrets;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.id.Ids;

/** The runner's database and object store without the functions, once for all tests. */
final class LocalCloud {
  static final Environment ENVIRONMENT = Environment.ofProcess();
  static final URI DATABASE = start();

  private LocalCloud() {}

  private static URI start() {
    try {
      var folder = DataFolder.open(Files.createTempDirectory("ecomap").resolve("data"));
      var secrets = Secrets.of(folder, new Ids(InstantSource.system()));
      var database = Database.start(folder);
      var objects = ObjectStore.start(folder, secrets, List.of("http://localhost"));
      var endpoint = database.endpoint();
      var nowhere = URI.create("http://127.0.0.1:9");
      Settings.apply(endpoint, objects.endpoint(), secrets, "issuer", nowhere);
      new Provision(ENVIRONMENT).run();
      return endpoint;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CannotStart e) {
      throw new IllegalStateException(e);
    }
  }
}
