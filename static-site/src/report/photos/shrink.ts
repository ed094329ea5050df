import type { Photo } from "../report.ts";
import { fitted, MOST_BYTES, sha256 } from "./fit.ts";

const QUALITIES = [0.85, 0.7, 0.5];

/** The browser could not open the file as a picture. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/**
 * Decodes, turns upright, shrinks and encodes anew as JPEG: what comes out holds the picture and nothing
 * else, neither place nor device nor time.
 *
 * @throws Unreadable when the browser cannot open the file
 */
export async function shrink(file: Blob): Promise<{ photo: Photo; bytes: Blob }> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch((cause: unknown) => {
    throw new Unreadable("Not a picture", { cause });
  });
  const { width, height } = fitted(bitmap.width, bitmap.height);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const draw = canvas.getContext("2d");
  if (!draw) throw new Unreadable("No canvas");
  draw.fillStyle = "#ffffff";
  draw.fillRect(0, 0, width, height);
  draw.imageSmoothingQuality = "high";
  draw.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const bytes = await encode(canvas);
  canvas.width = 0;
  const hash = await sha256(await bytes.arrayBuffer());
  const id = crypto.randomUUID();
  const photo: Photo = {
    id,
    width,
    height,
    size: bytes.size,
    sha256: hash,
    delivery: "waiting",
    evidenceId: null,
    reason: null,
  };
  return { photo, bytes };
}

async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  for (const quality of QUALITIES) {
    const bytes = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality));
    if (bytes && bytes.size <= MOST_BYTES) return bytes;
  }
  throw new Unreadable("Too large at any quality");
}
