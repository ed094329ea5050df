/** What has one spelling: texts, whole numbers, booleans, and lists and objects of these. */
export type Canonical =
  | string
  | number
  | boolean
  | readonly Canonical[]
  | { readonly [name: string]: Canonical };

/**
 * A JSON value by RFC 8785: members in the order of their names' UTF-16 code units, no white space. JavaScript's own
 * order of texts and its own escapes are those of the RFC.
 */
export function canonical(value: Canonical): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const hex = (hash: ArrayBuffer): string =>
  Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 in hex of a text's UTF-8. */
export const sha256 = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest("SHA-256", bytes(text)));

/** SHA-256 in hex over a first byte and what follows it: texts as UTF-8, hashes given in hex as their bytes. */
export async function sha256After(first: number, ...parts: (string | { hex: string })[]): Promise<string> {
  const all = parts.map((part) =>
    typeof part === "string"
      ? bytes(part)
      : Uint8Array.from(part.hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
  );
  const whole = new Uint8Array([first, ...all.flatMap((part) => [...part])]);
  return hex(await crypto.subtle.digest("SHA-256", whole));
}
