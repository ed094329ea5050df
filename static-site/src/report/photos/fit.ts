/** The longest side of a photo that is sent, in pixels. */
export const LONGEST_SIDE = 2560;

/** What the API takes, in bytes. */
export const MOST_BYTES = 10_000_000;

/** Size with the same proportions whose longest side is at most `limit`; never larger than before. */
export function fitted(
  width: number,
  height: number,
  limit = LONGEST_SIDE,
): { width: number; height: number } {
  const scale = Math.min(1, limit / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Moves the item at `from` by one place; the ends stay where they are. */
export function moved<T>(items: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const result = [...items];
  const [item] = result.splice(from, 1);
  if (item === undefined || to < 0 || to > result.length) return [...items];
  result.splice(to, 0, item);
  return result;
}

/** Bytes as 64 hex digits of their SHA-256. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
