import type { ComponentChildren } from "preact";
import { LANGUAGES, language, OWN_NAMES, rememberLanguage } from "../i18n/language.ts";
import { config } from "./config.ts";
import type { Page } from "./page.ts";
import { inLanguage, type PageName, path } from "./routes.ts";
import { Sign } from "./sign.tsx";
import { shellWords } from "./words.ts";

/** Header, content and footer, the same on every page. */
export function Shell({ page }: { page: Page }) {
  return (
    <>
      <a class="skip" href="#content">
        {shellWords().skip}
      </a>
      <header>
        <Ribbon />
        <Bar current={page.name} />
      </header>
      <main id="content" tabIndex={-1} class={page.fills ? "fills" : "column"}>
        <page.Body />
      </main>
      {!page.fills && <Footer />}
    </>
  );
}

/** Always one line high, so that nothing moves when the host says that its data is a demonstration. */
function Ribbon() {
  const w = shellWords();
  const demonstration = config.value?.demonstration ?? false;
  return (
    <p class={demonstration ? "ribbon demonstration" : "ribbon"}>
      {demonstration ? w.demonstration : w.tagline}
    </p>
  );
}

function Bar({ current }: { current: PageName }) {
  const w = shellWords();
  return (
    <div class="header">
      <a class="name" href={path("map")}>
        <Sign />
        {w.name}
      </a>
      <details class="menu">
        <summary>{w.menu}</summary>
        <Nav current={current} />
      </details>
      <div class="wide-nav">
        <Nav current={current} />
      </div>
      <LanguageSwitch current={current} />
    </div>
  );
}

/** What the menu leads to, in its order; the comparison is opened from the facilities. */
const NAV = ["map", "report", "facilities", "regions", "accountability", "about", "staff"] as const;

function Nav({ current }: { current: PageName }) {
  const w = shellWords();
  return (
    <nav aria-label={w.pages}>
      <ul>
        {NAV.map((page) => (
          <li key={page}>
            <a href={path(page)} aria-current={page === current ? "page" : undefined}>
              {w[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Opens the same page with the same state: the address is taken at the moment of the click. */
function LanguageSwitch({ current }: { current: PageName }) {
  const here = typeof location === "undefined" ? null : location;
  return (
    <nav class="languages" aria-label={shellWords().languages}>
      {LANGUAGES.map((to) => {
        const keepState = (event: { currentTarget: HTMLAnchorElement }) => {
          event.currentTarget.href = inLanguage(to, location);
        };
        return (
          <a
            key={to}
            href={here ? inLanguage(to, here) : path(current, "", to)}
            hreflang={to}
            lang={to}
            aria-label={OWN_NAMES[to]}
            title={OWN_NAMES[to]}
            aria-current={to === language() ? "true" : undefined}
            onPointerDown={keepState}
            onFocus={keepState}
            onClick={(event) => {
              keepState(event);
              rememberLanguage(to);
            }}
          >
            {to.toUpperCase()}
          </a>
        );
      })}
    </nav>
  );
}

function Footer() {
  const w = shellWords();
  return (
    <footer class="footer">
      <p>
        <a href={path("about")}>{w.about}</a>
        {" · "}
        <a href="/api/v1/openapi.yaml">{w.openData}</a>
        {" · "}
        <a href={path("staff")}>{w.staff}</a>
      </p>
      <Attribution />
    </footer>
  );
}

/** Whom the map's ground comes from; also stands on the map itself. */
export function Attribution({ children }: { children?: ComponentChildren }) {
  const w = shellWords();
  return (
    <p class="attribution">
      {w.attribution}: © <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a> contributors,{" "}
      <a href="https://www.geonames.org/">GeoNames</a>,{" "}
      <a href="https://www.naturalearthdata.com/">Natural Earth</a>. {w.schematic}
      {children}
    </p>
  );
}
