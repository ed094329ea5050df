package kz.ecomap.local.aws;

import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;

/**
 * Files to which nobody comes without a signature. S3Proxy by itself shows to everybody whatever
 * the permissions of a file let other users of the machine read.
 */
final class PrivateBlobs extends ForwardingBlobStore {
  PrivateBlobs(BlobStore files) {
    super(files);
  }

  @Override
  public BucketCannedACL getContainerAccess(String container) {
    return BucketCannedACL.PRIVATE;
  }

  @Override
  public ObjectCannedACL getBlobAccess(String container, String key) {
    return ObjectCannedACL.PRIVATE;
  }

  @Override
  public ObjectCannedACL getBlobAccess(String container, String key, String version) {
    return ObjectCannedACL.PRIVATE;
  }
}
