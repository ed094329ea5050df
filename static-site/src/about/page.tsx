import type { ComponentChildren } from "preact";
import { Icon } from "../marks/icons.tsx";
import type { Page } from "../shell/page.ts";
import { path } from "../shell/routes.ts";
import { Packages } from "./packages.tsx";
import { aboutWords } from "./words.ts";

export const page: Page = {
  name: "about",
  title: { kk: "Жоба туралы", ru: "О проекте", en: "About" },
  description: {
    kk: "Экокарта деген не, шағымды қалай беруге болады, одан кейін не болады, деректер қайдан алынған.",
    ru: "Что такое Экокарта, как подать жалобу, что с ней будет, что видят все и откуда данные.",
    en: "What Ecomap is, how to file a complaint, what happens then, what is public, and where the data comes from.",
  },
  Body: About,
};

const SECTIONS = ["who", "how", "whatNext", "privacy", "map", "open", "targets", "sources"] as const;

function About() {
  const w = aboutWords();
  return (
    <article class="about">
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <nav aria-label={w.contents} class="no-print">
        <ul class="contents">
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{w[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Part name="who">
        <Pairs pairs={w.roles} />
      </Part>
      <Part name="how">
        <ol class="steps">
          {w.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{w.stepsAfter}</p>
        <p class="buttons">
          <a class="button primary" href={path("report")}>
            <Icon name="plus" /> {w.file}
          </a>
        </p>
      </Part>
      <Part name="whatNext">
        <Pairs pairs={w.clock} />
        <p>{w.clockAfter}</p>
      </Part>
      <Part name="privacy">
        <div class="seen">
          <Things title={w.publicTitle} things={w.publicThings} />
          <Things title={w.privateTitle} things={w.privateThings} />
        </div>
        <p>{w.privacyAfter}</p>
      </Part>
      <Part name="map">
        {w.mapText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Part>
      <Part name="open">
        <p>{w.openText}</p>
        <ul>
          <li>
            <a href="/api/v1/openapi.yaml">{w.contract}</a>
          </li>
          <li>
            <a href={path("facilities")}>{w.facilities}</a>
          </li>
        </ul>
      </Part>
      <Part name="targets">
        <Pairs pairs={w.targetList} />
        <p class="small">{w.targetSource}</p>
      </Part>
      <Part name="sources">
        <Sources />
        <p>{w.code}</p>
        <Packages />
      </Part>
    </article>
  );
}

function Part({ name, children }: { name: (typeof SECTIONS)[number]; children: ComponentChildren }) {
  return (
    <section id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{aboutWords()[name]}</h2>
      {children}
    </section>
  );
}

/** Short terms with what they mean. */
function Pairs({ pairs }: { pairs: readonly (readonly string[])[] }) {
  return (
    <dl class="pairs">
      {pairs.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Things({ title, things }: { title: string; things: readonly string[] }) {
  return (
    <div class="card">
      <h3>{title}</h3>
      <ul>
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </div>
  );
}

/** Whom the data comes from, and on what terms. */
function Sources() {
  const w = aboutWords();
  const sources = [
    ["OpenStreetMap", "https://www.openstreetmap.org/copyright", w.osm],
    ["GeoNames", "https://www.geonames.org/", w.geonames],
    ["Natural Earth", "https://www.naturalearthdata.com/", w.naturalEarth],
    ["UNECE PRTR", "https://unece.org/env/pp/protocol-on-prtrs-introduction", w.prtr],
    ["Noto Sans", "https://notofonts.github.io/", w.noto],
    ["Noto Serif", "https://notofonts.github.io/", w.notoSerif],
  ] as const;
  return (
    <ul>
      {sources.map(([name, href, what]) => (
        <li key={name}>
          <a href={href}>{name}</a>: {what}
        </li>
      ))}
    </ul>
  );
}
