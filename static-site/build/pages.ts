import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Manifest, type Plugin, type ResolvedConfig, runnerImport } from "vite";
import { isLanguage, LANGUAGES, type Language } from "../src/i18n/language.ts";
import type * as Documents from "../src/shell/document.tsx";
import { PAGES, type PageName } from "../src/shell/routes.ts";
import { assetsOf, entryOf, FRONT_DOOR, inputs } from "./assets.ts";

const DOCUMENTS = "/src/shell/document.tsx";

/**
 * One HTML file a language and page: while developing rendered at each request, in the build written to
 * `dist/<language>/<page>/index.html`, with the front door `dist/index.html` and `dist/404.html`.
 */
export function pages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "ecomap-pages",
    config: (_, { command }) =>
      command === "build" ? { build: { rolldownOptions: { input: inputs() } } } : {},
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const asked = new URL(request.originalUrl ?? "/", "http://localhost").pathname;
          const wanted = route(asked);
          if (!wanted) return next();
          try {
            const documents = (await server.ssrLoadModule(DOCUMENTS)) as typeof Documents;
            const html =
              wanted === FRONT_DOOR
                ? documents.renderFrontDoor(assets(FRONT_DOOR))
                : documents.renderPage(wanted.page, wanted.language, assets(entryOf(wanted.page)));
            response.setHeader("Content-Type", "text/html; charset=utf-8");
            response.end(await server.transformIndexHtml(asked, html));
          } catch (error) {
            server.ssrFixStacktrace(error as Error);
            next(error);
          }
        });
      };
    },
    closeBundle: {
      order: "pre",
      sequential: true,
      async handler() {
        if (config.command === "build" && !config.build.ssr) await prerender(config);
      },
    },
  };
}

/** While developing the scripts are the sources themselves, and bring their styles. */
const assets = (entry: string): Documents.Assets => ({ scripts: [`/${entry}`], styles: [], fonts: [] });

function route(pathname: string): { page: PageName; language: Language } | typeof FRONT_DOOR | null {
  if (pathname === "/") return FRONT_DOOR;
  const [, language, page = ""] = /^\/(kk|ru|en)\/(?:([a-z]+)(?:\/[^/]*)?)?$/.exec(pathname) ?? [];
  if (!language) return null;
  const name = page === "" ? "map" : PAGES.find((known) => known === page && known !== "map");
  return name ? { page: name, language: language as Language } : null;
}

async function prerender({ root, build, oxc, logger, mode }: ResolvedConfig): Promise<void> {
  const out = join(root, build.outDir);
  const manifest = JSON.parse(await readFile(join(out, ".vite/manifest.json"), "utf8")) as Manifest;
  const { module: documents } = await runnerImport<typeof Documents>(DOCUMENTS, {
    root,
    configFile: false,
    oxc,
    logLevel: "error",
  });
  const write = async (file: string, html: string) => {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await writeFile(join(out, file), html);
  };
  const names = documents.pageNames();
  const languages = LANGUAGES.filter((each) => each === mode || !isLanguage(mode));
  for (const name of names) {
    for (const of of languages) {
      const folder = name === "map" ? of : `${of}/${name}`;
      await write(`${folder}/index.html`, documents.renderPage(name, of, assetsOf(manifest, entryOf(name))));
    }
  }
  await write("index.html", documents.renderFrontDoor(assetsOf(manifest, FRONT_DOOR)));
  await write("404.html", documents.renderMissing({ ...assetsOf(manifest, FRONT_DOOR), scripts: [] }));
  logger.info(`prerendered ${names.length} pages in ${languages.join(", ")}`);
}
