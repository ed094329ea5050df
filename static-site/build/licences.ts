import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** One npm package that is part of what visitors load. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
  readonly page: string | null;
  /** The licence's text; null where the package brings none. */
  readonly text: string | null;
}

/**
 * Writes `licences.json` (what the about page lists) and `licences.txt` (the whole texts, which the licences ask
 * to be given along) from the packages whose modules, styles or fonts are in the build. A package that states no
 * licence fails the build.
 */
export function licences(): Plugin {
  let root: string;
  return {
    name: "ecomap-licences",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      // Fonts are no modules: they come in by a style's url().
      const assets = Object.values(bundle).flatMap((part) =>
        part.type === "asset" ? part.originalFileNames.map((file) => resolve(root, file)) : [],
      );
      const folders = packagesOf([...this.getModuleIds(), ...assets]);
      const all = folders.map(licenceOf);
      this.emitFile({ type: "asset", fileName: "licences.json", source: listOf(all) });
      this.emitFile({ type: "asset", fileName: "licences.txt", source: textsOf(all) });
    },
  };
}

/** Folders of the packages that these files belong to, each once, in the order of their names. */
export function packagesOf(files: Iterable<string>): string[] {
  const folders = new Map<string, string>();
  for (const file of files) {
    const [, folder, name] =
      /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/?@][^/?]*))\//.exec(file.replaceAll("\\", "/")) ?? [];
    if (folder && name && !name.startsWith(".")) folders.set(folder, name);
  }
  return [...folders].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([folder]) => folder);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/** @throws Error when the package states no licence */
export function licenceOf(folder: string): Licence {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Manifest;
  if (!license) throw new Error(`${name} states no licence`);
  const file = existsSync(folder)
    ? readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(each))
    : undefined;
  return {
    name,
    version,
    licence: license,
    page: homepage ?? webAddress(typeof repository === "string" ? repository : repository?.url),
    text: file ? readFileSync(join(folder, file), "utf8").trim() : null,
  };
}

/** The web page of a repository as package.json names it: "git+https://….git", "github:owner/name", "owner/name". */
export function webAddress(repository: string | undefined): string | null {
  if (!repository) return null;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(repository)?.[1];
  if (short) return `https://github.com/${short}`;
  const [, place] = /^(?:git\+)?(?:https?|git|ssh):\/\/(?:git@)?(.+?)(?:\.git)?$/.exec(repository) ?? [];
  return place ? `https://${place}` : null;
}

const listOf = (all: readonly Licence[]): string =>
  JSON.stringify(all.map(({ name, version, licence, page }) => ({ name, version, licence, page })));

const textsOf = (all: readonly Licence[]): string =>
  all
    .map(({ name, version, licence, page, text }) =>
      [`${name} ${version}`, licence, page, "", text].filter((line) => line !== null).join("\n"),
    )
    .join(`\n\n${"-".repeat(80)}\n\n`)
    .concat("\n");
