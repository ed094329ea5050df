import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Manifest, Plugin, ResolvedConfig } from "vite";
import { isLanguage } from "../src/i18n/language.ts";
import { PAGES } from "../src/shell/routes.ts";
import { closure, entryOf } from "./assets.ts";

const KB = 1024;

/** Scripts and styles that a page needs before it can be used, Brotli. */
const PAGE_BUDGET = 30 * KB;

/** What the map engine may add, on whatever page loads it. */
const ENGINE_BUDGET = 150 * KB;

interface Row {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

/** Measures every page as the browser will load it, prints a table, and fails the build of a language over budget. */
export function budgets(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "ecomap-budgets",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const out = join(config.root, config.build.outDir);
        const manifest = JSON.parse(await readFile(join(out, ".vite/manifest.json"), "utf8")) as Manifest;
        const rows = await measure(manifest, async (file) => readFile(join(out, file)));
        config.logger.info(table(rows));
        const over = rows.filter((row) => row.bytes > row.budget);
        if (over.length && isLanguage(config.mode))
          this.error(`Over the byte budget: ${over.map((row) => row.what).join(", ")}`);
      },
    },
  };
}

/** Sizes of each page at its start, and of each lazily loaded part beyond that. */
export async function measure(manifest: Manifest, read: (file: string) => Promise<Buffer>): Promise<Row[]> {
  const rows: Row[] = [];
  const weigh = async (keys: Iterable<string>) => {
    const files = new Set<string>();
    for (const key of keys) {
      const chunk = manifest[key];
      for (const file of [chunk?.file, ...(chunk?.css ?? [])])
        if (file && /\.(js|css)$/.test(file)) files.add(file);
    }
    let bytes = 0;
    for (const file of files) bytes += brotliCompressSync(await read(file)).length;
    return bytes;
  };
  for (const page of PAGES) {
    const entry = entryOf(page);
    if (!manifest[entry]) continue;
    const first = closure(manifest, entry);
    rows.push({ what: page, bytes: await weigh(first), budget: PAGE_BUDGET });
    for (const part of new Set([...first].flatMap((key) => manifest[key]?.dynamicImports ?? []))) {
      const more = [...closure(manifest, part)].filter((key) => !first.has(key));
      rows.push({ what: `${page} + ${part}`, bytes: await weigh(more), budget: ENGINE_BUDGET });
    }
  }
  return rows;
}

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map((row) => row.what.length));
  const kb = (bytes: number) => (bytes / KB).toFixed(1).padStart(7);
  const lines = rows.map((row) => `${row.what.padEnd(width)} ${kb(row.bytes)} KB of ${kb(row.budget)} KB`);
  return ["", "Brotli, scripts and styles:", ...lines].join("\n");
}
