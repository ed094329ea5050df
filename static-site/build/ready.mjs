// Makes the site ready for Maven and does only what is needed: `node build/ready.mjs install|build`.
// It runs before `npm ci`, so it stands on Node alone, on one that may be too old for the rest.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const inRoot = (name) => join(root, name);

/** What `npm run build` makes by itself inside the folders of its sources. */
const DERIVED = new Set(["basemap.pmtiles"]);

const steps = {
  node() {
    const [major, minor] = process.versions.node.split(".").map(Number);
    if (major < 20 || (major === 20 && minor < 19)) {
      fail(`Ecomap needs Node.js 20.19 or newer; this is ${process.version}. See https://nodejs.org/`);
    }
  },
  install() {
    unlessDone("node_modules/.ecomap-installed", "node_modules", ["package-lock.json"], "the packages", [
      "ci",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
    ]);
  },
  build() {
    const sources = [
      "package.json",
      "package-lock.json",
      "vite.config.ts",
      "tsconfig.json",
      "src",
      "public",
      "build",
      "geography",
    ];
    unlessDone("target/site-built", "dist/index.html", sources, "the pages", ["run", "build"]);
  },
};

/** Runs npm unless its result is there and the stamp says that it was made of the same sources. */
function unlessDone(stamp, result, sources, what, npm) {
  const digest = digestOf(sources);
  if (
    existsSync(inRoot(result)) &&
    existsSync(inRoot(stamp)) &&
    readFileSync(inRoot(stamp), "utf8") === digest
  ) {
    console.log(`${what}: up to date`);
    return;
  }
  console.log(`${what}: npm ${npm.join(" ")}`);
  const { status, error } = spawnSync("npm", npm, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) fail(`npm cannot be run (${error.message}); it comes with Node.js`);
  if (status !== 0) fail(`npm ${npm.join(" ")} failed; its messages are above`);
  mkdirSync(dirname(inRoot(stamp)), { recursive: true });
  writeFileSync(inRoot(stamp), digestOf(sources));
}

/** SHA-256 over the names and contents of files and folders. */
function digestOf(names) {
  const hash = createHash("sha256").update(process.versions.node);
  const add = (name) => {
    if (!existsSync(inRoot(name))) return;
    hash
      .update(name)
      .update("\0")
      .update(readFileSync(inRoot(name)));
  };
  const walk = (folder) => {
    for (const entry of readdirSync(inRoot(folder), { withFileTypes: true }).sort(byName)) {
      if (entry.isDirectory()) walk(`${folder}/${entry.name}`);
      else if (!DERIVED.has(entry.name)) add(`${folder}/${entry.name}`);
    }
  };
  for (const name of names) {
    if (/\.\w+$/.test(name)) add(name);
    else if (existsSync(inRoot(name))) walk(name);
  }
  return hash.digest("hex");
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

const step = steps[process.argv[2]];
if (!step) fail(`usage: node build/ready.mjs ${Object.keys(steps).join("|")}`);
steps.node();
step();
