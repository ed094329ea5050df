package kz.ecomap.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Item;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

class TestCloudTest {
  @Test
  void keepsItemsAndObjectsAndHidesThemFromOtherTests() {
    var cloud = TestCloud.fresh();
    var key = Item.key("a", "b");
    cloud.dynamo().putItem(put -> put.tableName(cloud.nameOf(Resource.COMPLAINTS)).item(key));
    cloud
        .s3()
        .putObject(
            put -> put.bucket(cloud.nameOf(Resource.SEALED)).key("k"), RequestBody.fromString("v"));

    assertEquals(key, item(cloud, key));
    assertEquals(
        "v",
        cloud
            .s3()
            .getObjectAsBytes(get -> get.bucket(cloud.nameOf(Resource.SEALED)).key("k"))
            .asUtf8String());
    assertTrue(item(TestCloud.fresh(), key).isEmpty());
  }

  private static Map<String, ?> item(
      TestCloud cloud,
      Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> key) {
    return cloud
        .dynamo()
        .getItem(get -> get.tableName(cloud.nameOf(Resource.COMPLAINTS)).key(key))
        .item();
  }
}
