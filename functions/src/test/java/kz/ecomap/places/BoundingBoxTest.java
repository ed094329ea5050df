package kz.ecomap.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundingBoxTest {
  @Test
  void isReadInTheOrderOfGeoJson() {
    var box = BoundingBox.parse("76.5, 43.1,77.25,43.5");

    assertEquals(new BoundingBox(76.5, 43.1, 77.25, 43.5), box);
    assertEquals(List.of(76.5, 43.1, 77.25, 43.5), box.toList());
    assertTrue(box.contains(new Location(43.1, 76.5)));
    assertFalse(box.contains(new Location(43.0999, 76.5)));
    assertTrue(box.intersects(BoundingBox.KAZAKHSTAN));
    assertFalse(box.intersects(new BoundingBox(0, 43, 76.4, 44)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1,2,3",
        "1,2,3,4,5",
        "a,b,c,d",
        "NaN,0,1,1",
        "2,0,1,1",
        "0,2,1,1",
        "0,0,181,1",
        "0,-91,1,1",
        "0x1p0,0,1,1",
        "0,0,1,1f"
      })
  void whatIsNoRectangleIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> BoundingBox.parse(text));
  }

  @Test
  void everyRegionIsInsideKazakhstan() {
    for (var region : Regions.all()) {
      var list = region.bounds().toList();
      assertTrue(BoundingBox.KAZAKHSTAN.contains(new Location(list.get(1), list.get(0))));
      assertTrue(BoundingBox.KAZAKHSTAN.contains(new Location(list.get(3), list.get(2))));
    }
    assertTrue(BoundingBox.parse("40,30,90,60").coversKazakhstan());
    assertFalse(BoundingBox.parse("50,30,90,60").coversKazakhstan());
  }
}
