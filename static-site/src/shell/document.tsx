import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { LANGUAGES, type Language, OWN_NAMES, say, speak } from "../i18n/language.ts";
import { Missing } from "./missing.tsx";
import type { Page } from "./page.ts";
import { type PageName, path } from "./routes.ts";
import { Shell } from "./shell.tsx";
import { Sign } from "./sign.tsx";
import { shellWords } from "./words.ts";

/** Files that a document links to, as the build named them. */
export interface Assets {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
}

const modules = import.meta.glob<{ page: Page }>("../*/page.tsx", { eager: true });

const pages = new Map(Object.values(modules).map(({ page }) => [page.name, page]));

/** The pages that exist. */
export const pageNames = (): PageName[] => [...pages.keys()];

/** The whole HTML of a page in one language. */
export function renderPage(name: PageName, of: Language, assets: Assets): string {
  const page = pages.get(name);
  if (!page) throw new Error(`No page ${name}`);
  speak(of);
  const alternates = LANGUAGES.map((to) => (
    <link key={to} rel="alternate" hreflang={to} href={path(name, "", to)} />
  ));
  return html(
    <Document
      title={`${say(page.title)} – ${shellWords().name}`}
      description={say(page.description)}
      of={of}
      assets={assets}
      head={alternates}
    >
      <Shell page={page} />
    </Document>,
  );
}

/** The front door: sends to the language that the visitor reads; without JavaScript, three links. */
export function renderFrontDoor(assets: Assets): string {
  speak("ru");
  return html(
    <Document title={shellWords().name} description={shellWords().tagline} of="ru" assets={assets}>
      <main id="content" class="column door">
        <Sign />
        <h1>Экокарта&nbsp;· Ecomap</h1>
        {LANGUAGES.map((to) => {
          speak(to);
          return (
            <p key={to} lang={to}>
              {shellWords().tagline}
            </p>
          );
        })}
        <ul>
          {LANGUAGES.map((to) => (
            <li key={to}>
              <a class="button" href={`/${to}/`} lang={to} hreflang={to}>
                {OWN_NAMES[to]}
              </a>
            </li>
          ))}
        </ul>
      </main>
    </Document>,
  );
}

/** What the host answers where there is no page. */
export function renderMissing(assets: Assets): string {
  speak("ru");
  return html(
    <Document title={`404 – ${shellWords().name}`} description={shellWords().missing} of="ru" assets={assets}>
      <Missing />
    </Document>,
  );
}

function Document(props: {
  title: string;
  description: string;
  of: Language;
  assets: Assets;
  head?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <html lang={props.of}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{props.title}</title>
        <meta name="description" content={props.description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#12161f" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {props.head}
        {props.assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {props.assets.fonts.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={href} />
        ))}
        {props.assets.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <div id="app">{props.children}</div>
      </body>
    </html>
  );
}

const html = (document: VNode): string => `<!doctype html>\n${renderToString(document)}\n`;
