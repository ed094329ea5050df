import { useState } from "preact/hooks";
import type { Facility } from "../api/facilities.ts";
import { facilityData } from "../api/facility.ts";
import { saveCsv } from "../charts/csv.ts";
import { Legend } from "../charts/legend.tsx";
import { releaseName } from "../charts/names.ts";
import { chartWords } from "../charts/words.ts";
import { say } from "../i18n/language.ts";
import type { Codes } from "../inventory/codes.ts";
import { LICENCE, Licence } from "../inventory/licence.tsx";
import { inventoryWords } from "../inventory/words.ts";
import { compareCsv } from "./compare-csv.ts";
import { Facts } from "./facts.tsx";
import { LineFigure } from "./line.tsx";
import { dividedLine, type Line, releaseLines, resourceLines, tellers } from "./lines.ts";
import { compareWords } from "./words.ts";
import "../facilities/strip/styles.css";
import "../comparing/strip.css";

/** How many releases are shown before one asks for all. */
const FIRST = 4;

interface SideProps {
  readonly facilities: readonly Facility[];
  readonly codes: Codes;
  /** Per unit of product instead of a year's whole amount. */
  readonly per: boolean;
  setPer(per: boolean): void;
}

/** Facts, releases, energy, water and waste of the same facilities in the same order. */
export function SideBySide({ facilities, codes, per, setPer }: SideProps) {
  const w = compareWords();
  const [whole, showWhole] = useState(false);
  const reports = facilities.map(({ properties }) => properties.reports);
  const names = facilities.map(({ properties }) => say(properties.names));
  const releases = releaseLines(reports);
  const resources = resourceLines(reports);
  const shown = (line: Line) => (per ? dividedLine(line, reports) : line);
  const few = Math.max(FIRST, releases.filter((line) => tellers(line) === facilities.length).length);
  const download = () =>
    saveCsv(
      "ecomap-compare.csv",
      compareCsv(facilities, [...releases, ...resources], codes.pollutants, LICENCE),
    );
  return (
    <>
      <h2>{w.facts}</h2>
      <Facts facilities={facilities} codes={codes} />
      <h2>{w.releases}</h2>
      <label class="switch no-print">
        <input type="checkbox" checked={per} onChange={(event) => setPer(event.currentTarget.checked)} />
        {w.perUnit}
      </label>
      {per && <p class="hint">{w.perUnitHint}</p>}
      <Legend />
      {releases.length === 0 && <p class="notice">{w.noReleases}</p>}
      {(whole ? releases : releases.slice(0, few)).map((line) => (
        <LineFigure
          key={line.key}
          title={line.release ? releaseName(line.release, codes.pollutants) : line.key}
          line={shown(line)}
          names={names}
          tone={line.release?.medium ?? "use"}
        />
      ))}
      {!whole && releases.length > few && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => showWhole(true)}>
            {w.all(releases.length)}
          </button>
        </p>
      )}
      {resources.length > 0 && <h2>{w.resources}</h2>}
      {resources.map((line) => (
        <LineFigure
          key={line.key}
          title={line.resource ? chartWords()[line.resource] : line.key}
          line={shown(line)}
          names={names}
          tone={line.resource === "water" ? "water" : line.resource === "energy" ? "use" : "waste"}
        />
      ))}
      <p class="downloads no-print">
        {inventoryWords().data}{" "}
        <button type="button" class="button" onClick={download}>
          CSV
        </button>
        {facilities.map(({ id }, i) => (
          <a key={id} class="button" href={facilityData(id).json}>
            JSON: {names[i]}
          </a>
        ))}{" "}
        <Licence />
      </p>
    </>
  );
}
