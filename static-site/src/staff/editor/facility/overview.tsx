import { useEffect, useRef } from "preact/hooks";
import { getNewest } from "../../../api/editing.ts";
import type { Facility } from "../../../api/facility.ts";
import { formatDate } from "../../../i18n/dates.ts";
import { say } from "../../../i18n/language.ts";
import { Icon } from "../../../marks/icons.tsx";
import { path } from "../../../shell/routes.ts";
import { hashOf, KEPT, type Kept } from "../address.ts";
import { useAsked } from "../loaded.ts";
import { There } from "../waiting.tsx";
import { OtherYear } from "./other-year.tsx";
import { facilityDeskWords } from "./words.ts";

/** One facility at the desk: its reports by year, what is kept beside them, and its past. */
export function Overview({ id, token }: { id: string; token: string }) {
  const asked = useAsked((signal) => getNewest(id, token, { signal }));
  return <There asked={asked}>{(facility) => <Known facility={facility} />}</There>;
}

function Known({ facility }: { facility: Facility }) {
  const w = facilityDeskWords();
  const { id, properties } = facility;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const reports = [...properties.reports].sort((a, b) => b.year - a.year);
  return (
    <article aria-labelledby="facility-title">
      <h1 id="facility-title" ref={heading} tabIndex={-1}>
        {say(properties.names)}
      </h1>
      <p>{[properties.operator, properties.settlement].filter(Boolean).join(", ")}</p>
      <p class="buttons">
        <a class="button" href={hashOf({ at: "edit", id })}>
          {w.edit}
        </a>
        <a href={path("facilities", id)}>{w.openPublic}</a>
      </p>
      <section class="card" aria-labelledby="facility-reports">
        <h2 id="facility-reports">{w.reports}</h2>
        {reports.length === 0 && <p>{w.noReports}</p>}
        <ul class="plain-list">
          {reports.map(({ year, revision }) => (
            <li key={year}>
              <a href={hashOf({ at: "report", id, year })}>{w.openReport(year)}</a>, {w.revision(revision)} ·{" "}
              <a href={hashOf({ at: "revisions", id, year })}>
                {w.revisions}
                <span class="unseen"> {year}</span>
              </a>
            </li>
          ))}
        </ul>
        <OtherYear id={id} />
      </section>
      {KEPT.map((kind) => (
        <section key={kind} class="card" aria-labelledby={`facility-${kind}`}>
          <h2 id={`facility-${kind}`}>{w.kept[kind]}</h2>
          <KeptList facility={facility} kind={kind} />
          <p class="buttons">
            <a class="button" href={hashOf({ at: "keep", id, kind })}>
              <Icon name="plus" /> {w.add[kind]}
            </a>
          </p>
        </section>
      ))}
      <section class="card" aria-labelledby="facility-history">
        <h2 id="facility-history">{w.history}</h2>
        <Past facility={facility} />
      </section>
    </article>
  );
}

function KeptList({ facility: { id, properties }, kind }: { facility: Facility; kind: Kept }) {
  const w = facilityDeskWords();
  const lines = (): readonly { readonly id: string; readonly text: string }[] => {
    switch (kind) {
      case "permit":
        return properties.permits.map((each) => ({
          id: each.id,
          text: [each.number, each.validUntil && w.until(formatDate(each.validUntil))]
            .filter(Boolean)
            .join(", "),
        }));
      case "inspection":
        return properties.inspections.map((each) => ({
          id: each.id,
          text: `${formatDate(each.on)}, ${w.violations(each.violations.length)}`,
        }));
      case "reply":
        return properties.replies.map((each) => ({
          id: each.id,
          text: `${formatDate(each.on)}: ${each.text.slice(0, 80)}`,
        }));
      case "document":
        return properties.documents.map((each) => ({ id: each.id, text: each.title }));
    }
  };
  const all = lines();
  if (all.length === 0) return <p>{w.none}</p>;
  return (
    <ul class="plain-list">
      {all.map((each) => (
        <li key={each.id}>
          <a href={hashOf({ at: "keep", id, kind, item: each.id })}>{each.text}</a>
        </li>
      ))}
    </ul>
  );
}

function Past({ facility: { properties } }: { facility: Facility }) {
  const w = facilityDeskWords();
  const { formerNames, operators } = properties;
  if (formerNames.length === 0 && operators.length === 0) return <p>{w.noHistory}</p>;
  const span = (from: string | null, until: string | null) =>
    [from && w.since(formatDate(from)), until && w.until(formatDate(until))].filter(Boolean).join(" ");
  return (
    <ul class="plain-list">
      {formerNames.map(({ names, until }) => (
        <li key={`${until}${names.ru}`}>
          {say(names)}, {span(null, until)}
        </li>
      ))}
      {operators.map(({ id, name, bin, from, until }) => (
        <li key={`${id}${name}${from}`}>
          {w.fields.operator}: {[name ?? id, bin, span(from, until)].filter(Boolean).join(", ")}
        </li>
      ))}
    </ul>
  );
}
