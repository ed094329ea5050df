package kz.ecomap.local.aws;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import kz.ecomap.local.CannotStart;
import kz.ecomap.local.data.DataFolder;
import kz.ecomap.local.data.Secrets;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/**
 * The S3 interface on a folder: S3Proxy, which checks signatures and their expiry as S3 does. Pages
 * of the site's origins may upload to it with a presigned URL.
 */
public final class ObjectStore implements AutoCloseable {
  private final S3Proxy proxy;

  private ObjectStore(S3Proxy proxy) {
    this.proxy = proxy;
  }

  /**
   * Starts it on a free port of the loopback address.
   *
   * @param origins where pages may send uploads from, as in {@code http://localhost:8080}
   * @throws CannotStart when it does not start
   */
  public static ObjectStore start(DataFolder folder, Secrets secrets, List<String> origins)
      throws CannotStart {
    var proxy =
        S3Proxy.builder()
            .blobStore(new PrivateBlobs(new FilesystemNio2BlobStore(folder.objects().toString())))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(
                AuthenticationType.AWS_V2_OR_V4, secrets.accessKey(), secrets.secretKey())
            .corsRules(
                new CrossOriginResourceSharing(
                    origins, List.of("PUT"), List.of("*"), List.of("ETag"), "false"))
            .build();
    try {
      proxy.start();
    } catch (Exception e) {
      throw new CannotStart("The object store does not start: " + e.getMessage(), e);
    }
    return new ObjectStore(proxy);
  }

  /** Where it answers. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + proxy.getPort());
  }

  @Override
  public void close() throws IOException {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IOException("the object store does not stop", e);
    }
  }
}
