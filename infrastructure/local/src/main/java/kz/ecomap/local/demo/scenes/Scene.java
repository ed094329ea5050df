package kz.ecomap.local.demo.scenes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What a drawn photo shows. Nobody can take one for a photo of a real place. */
public enum Scene {
  /** A works with smoking chimneys. */
  CHIMNEYS(Light.MORNING, AirScenes::chimneys),
  /** A town under smog. */
  SMOG(Light.OVERCAST, AirScenes::smog),
  /** The steppe on fire. */
  STEPPE_FIRE(Light.EVENING, AirScenes::steppeFire),
  /** A pipe that empties into a river. */
  PIPE(Light.NOON, WaterScenes::pipe),
  /** A fence across a shore. */
  SHORE_FENCE(Light.NOON, WaterScenes::shoreFence),
  /** Brown water from a tap. */
  TAP(Light.NOON, WaterScenes::tap),
  /** Dead fish on a shore. */
  FISH(Light.MORNING, WaterScenes::fish),
  /** A heap of rubbish in the steppe. */
  DUMP(Light.NOON, WasteScenes::dump),
  /** Rubbish in a ravine, in the evening. */
  RAVINE_DUMP(Light.EVENING, WasteScenes::dump),
  /** Barrels at a grey pond. */
  TAILINGS(Light.OVERCAST, WasteScenes::tailings),
  /** Overflowing bins in a yard. */
  BINS(Light.MORNING, WasteScenes::bins),
  /** Spilt oil beside a pump. */
  OIL(Light.EVENING, LandScenes::oil),
  /** A quarry with its digger. */
  QUARRY(Light.NOON, LandScenes::quarry),
  /** Tracks of wheels across the steppe. */
  TRACKS(Light.MORNING, LandScenes::tracks),
  /** Stumps along a street. */
  STUMPS(Light.NOON, NatureScenes::stumps),
  /** Felled trees in a wood. */
  FELLED(Light.OVERCAST, NatureScenes::felled),
  /** Dry trees in a park. */
  DRY_TREES(Light.EVENING, NatureScenes::dryTrees),
  /** A loud road before windows. */
  ROAD(Light.DUSK, TownScenes::road),
  /** A floodlight before windows. */
  FLOODLIGHT(Light.DUSK, TownScenes::floodlight),
  /** A notice board. */
  NOTICE_BOARD(Light.OVERCAST, TownScenes::noticeBoard),
  /** A works without smoke. */
  CLEAR_SKY(Light.NOON, RepairScenes::clearSky),
  /** A clean river. */
  CLEAR_WATER(Light.MORNING, RepairScenes::clearWater),
  /** Levelled ground with a container. */
  CLEARED(Light.NOON, RepairScenes::cleared),
  /** Young trees along a street. */
  PLANTED(Light.MORNING, RepairScenes::planted),
  /** A page of a letter. */
  LETTER(Light.OVERCAST, RepairScenes::letter);

  private final Light light;
  private final Consumer<Canvas> painter;

  Scene(Light light, Consumer<Canvas> painter) {
    this.light = light;
    this.painter = painter;
  }

  /** The drawing, the same every time: a JPEG of 1024 × 768 pixels. */
  public byte[] jpeg() {
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(drawn(), "jpeg", stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private BufferedImage drawn() {
    var canvas = new Canvas(light, new SplittableRandom(name().hashCode()));
    painter.accept(canvas);
    Lettering.mark(canvas);
    return canvas.image();
  }
}
