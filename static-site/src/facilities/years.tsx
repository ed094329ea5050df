import { useState } from "preact/hooks";
import type { Pollutant } from "../api/codes.ts";
import type { Report } from "../api/facility.ts";
import { Figure } from "../charts/figure.tsx";
import { Legend } from "../charts/legend.tsx";
import { productUnitName, releaseName } from "../charts/names.ts";
import { perUnit, productUnit } from "../charts/per-unit.ts";
import type { ReleaseSeries } from "../charts/series.ts";
import { chartWords } from "../charts/words.ts";
import { Data } from "./actions.tsx";
import { facilityWords } from "./facility-words.ts";
import "../charts/styles.css";

interface ReleaseChartsProps {
  readonly facility: string;
  readonly reports: readonly Report[];
  readonly series: readonly ReleaseSeries[];
  readonly pollutants: readonly Pollutant[];
}

/** So many charts stand open; the rest behind a click. */
const OPEN = 9;

/** One small multiple a pollutant × medium, as amounts or per unit of product. */
export function ReleaseCharts({ facility, reports, series, pollutants }: ReleaseChartsProps) {
  const w = chartWords();
  const words = facilityWords();
  const [divided, divide] = useState(false);
  if (!series.length) return null;
  const unit = productUnit(reports);
  const per = divided && unit ? unit : undefined;
  const shown = per ? series.map((each) => perUnit(each, reports, per)) : series;
  const chart = (each: ReleaseSeries) => {
    const known = pollutants.find(({ no }) => no === each.pollutant);
    const summed = known?.btexSum && each.medium !== "air" && each.threshold !== null;
    return (
      <Figure
        key={`${each.pollutant}/${each.medium}`}
        title={releaseName(each, pollutants)}
        series={each}
        quantity="mass"
        tone={each.medium}
        release
        per={per}
        note={summed ? w.btex : undefined}
      />
    );
  };
  return (
    <section id="releases">
      <h2>{w.releases}</h2>
      <p class="narrow">{w.releasesHint}</p>
      {unit && (
        <fieldset class="buttons">
          <legend class="unseen">{words.measure}</legend>
          <button type="button" class="chip" aria-pressed={!per} onClick={() => divide(false)}>
            {words.asAmount}
          </button>
          <button type="button" class="chip" aria-pressed={Boolean(per)} onClick={() => divide(true)}>
            {words.perUnit(productUnitName(unit))}
          </button>
        </fieldset>
      )}
      {per && <p class="small">{words.perUnitHint}</p>}
      <Legend />
      <div class="small-multiples">{shown.slice(0, OPEN).map(chart)}</div>
      {shown.length > OPEN && (
        <details class="more-charts">
          <summary>{words.moreCharts(shown.length - OPEN)}</summary>
          <div class="small-multiples">{shown.slice(OPEN).map(chart)}</div>
        </details>
      )}
      <Data facility={facility} />
    </section>
  );
}
