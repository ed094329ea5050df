// Reads vector tiles by the decoders that map engines use, for the test that proves our encoder:
// `node build/tiles.mjs fixtures` answers the layers of the fixtures that are points only,
// `node build/tiles.mjs decode` those of the tiles that it is given, a line of base 64 each.
// Both answer JSON: [{ of, name, version, extent, features: [{ x, y, properties }] }].
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";

const FIXTURES = fileURLToPath(new URL("../node_modules/@mapbox/mvt-fixtures/fixtures", import.meta.url));
const POINT = 1;
const MOVE_ONCE = 9;

function layers(of, bytes, names) {
  const tile = new VectorTile(new PbfReader(bytes));
  const asked = Object.values(tile.layers).filter(({ name }) => names?.has(name) ?? true);
  return asked.map((layer) => ({
    of,
    name: layer.name,
    version: layer.version,
    extent: layer.extent ?? null,
    features: Array.from({ length: layer.length }, (_, i) => feature(layer.feature(i))),
  }));
}

function isPoints({ features = [] }) {
  return (
    features.length > 0 &&
    features.every(({ type, geometry: [command, ...rest] }) => {
      return type === POINT && command === MOVE_ONCE && rest.length === 2;
    })
  );
}

function feature(feature) {
  const parts = feature.loadGeometry();
  if (feature.type !== POINT || parts.length !== 1 || parts[0].length !== 1) throw new Error("not a point");
  return { x: parts[0][0].x, y: parts[0][0].y, properties: feature.properties };
}

/** Of the fixtures that are valid in version 2, the layers whose features are single points. */
function fixtures() {
  return readdirSync(FIXTURES).flatMap((id) => {
    const read = (name) => readFileSync(join(FIXTURES, id, name));
    const { validity } = JSON.parse(read("info.json"));
    if (!validity.v2) return [];
    const { layers: declared = [] } = JSON.parse(read("tile.json"));
    const points = new Set(declared.filter(isPoints).map(({ name }) => name));
    return layers(id, read("tile.mvt"), points);
  });
}

async function decode() {
  const lines = (await text(process.stdin)).split("\n").filter((line) => line !== "");
  return lines.flatMap((line, i) => layers(String(i), Buffer.from(line, "base64")));
}

const answer = process.argv[2] === "fixtures" ? fixtures() : await decode();
process.stdout.write(JSON.stringify(answer));
