import { existsSync } from "node:fs";
import type { Manifest } from "vite";
import { PAGES, type PageName } from "../src/shell/routes.ts";

/** The script of the address `/`. */
export const FRONT_DOOR = "src/shell/front-door.ts";

/** Each page's script, relative to the root; also its key in the build's manifest. */
export const entryOf = (page: PageName): string => `src/${page}/entry.ts`;

/** What the bundler starts from. */
export const inputs = (): string[] => [FRONT_DOOR, ...PAGES.map(entryOf).filter((file) => existsSync(file))];

/** Keys of an entry and of all that it imports at once, lazily loaded parts apart. */
export function closure(manifest: Manifest, entry: string, known = new Set<string>()): Set<string> {
  if (known.has(entry)) return known;
  known.add(entry);
  for (const imported of manifest[entry]?.imports ?? []) closure(manifest, imported, known);
  return known;
}

/** What a document of this entry must link to: its script, all styles, and the fonts of the map's labels. */
export function assetsOf(manifest: Manifest, entry: string) {
  // What is shared comes first, so that a page's own styles outweigh it, as they do while developing.
  const chunks = [...closure(manifest, entry)]
    .reverse()
    .map((key) => manifest[key])
    .filter((chunk) => chunk !== undefined);
  const own = manifest[entry];
  if (!own) throw new Error(`The build has no ${entry}`);
  const fonts = chunks
    .flatMap((chunk) => chunk.assets ?? [])
    .filter((file) => /noto-sans-(latin|cyrillic|cyrillic-ext)-400-normal.*\.woff2$/.test(file));
  const linked = (files: readonly string[]) => [...new Set(files)].map((file) => `/${file}`);
  return {
    scripts: linked([own.file]),
    styles: linked(chunks.flatMap((chunk) => chunk.css ?? [])),
    fonts: linked(fonts),
  };
}
