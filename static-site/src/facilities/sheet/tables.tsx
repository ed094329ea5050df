import type { Pollutant } from "../../api/codes.ts";
import type { Inspection } from "../../api/facility-oversight.ts";
import { amountOf } from "../../charts/figure-table.tsx";
import { releaseName, wordOf } from "../../charts/names.ts";
import { againstThreshold } from "../../charts/sentence.ts";
import { type Point, type ReleaseSeries, thresholdIn } from "../../charts/series.ts";
import { formatAmount, unitFor } from "../../charts/units.ts";
import { openViolations } from "../oversight/fate.ts";
import { inspectionWords } from "../oversight/inspection-words.ts";
import { fateInWords } from "../oversight/telling.ts";
import { sheetWords } from "./words.ts";

/** More do not fit the sheet. */
const RELEASES = 6;
const VIOLATIONS = 3;

/** The releases furthest above their thresholds, in the last year reported. */
export function SheetReleases(props: { series: readonly ReleaseSeries[]; pollutants: readonly Pollutant[] }) {
  const w = sheetWords();
  const year = props.series[0]?.points.at(-1)?.year;
  // What the last report is silent about tells nothing here.
  const lines = props.series.flatMap((series) => {
    const point = series.points.at(-1);
    return point && !["not_reported", "not_applicable"].includes(point.state) ? [{ series, point }] : [];
  });
  if (!year || !lines.length) return <p>{w.noReleases}</p>;
  return (
    <section>
      <h2>{w.releases(year)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={w.releases(year)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.release}</th>
              <th scope="col">{w.amount}</th>
              <th scope="col">{w.threshold}</th>
              <th scope="col">{w.against}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, RELEASES).map(({ series, point }) => (
              <Line
                key={`${series.pollutant}/${series.medium}`}
                name={releaseName(series, props.pollutants)}
                point={point}
                threshold={thresholdIn(series, point)}
              />
            ))}
          </tbody>
        </table>
      </section>
      {lines.length > RELEASES && <p class="small">{w.moreReleases(lines.length - RELEASES)}</p>}
    </section>
  );
}

function Line({ name, point, threshold }: { name: string; point: Point; threshold: number | null }) {
  const unit = unitFor("mass", Math.max(point.amount ?? 0, threshold ?? 0));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{amountOf(point, unit)}</td>
      <td>{threshold ? formatAmount(threshold, unit, 6) : sheetWords().noThreshold}</td>
      <td>{threshold && point.amount ? againstThreshold(point.amount / threshold, point.above) : "–"}</td>
    </tr>
  );
}

/** Violations that are still open, the longest overdue first. */
export function SheetViolations(props: { inspections: readonly Inspection[]; today: string }) {
  const w = sheetWords();
  const open = openViolations(props.inspections);
  return (
    <section>
      <h2>{w.violations}</h2>
      {open.length === 0 && <p>{props.inspections.length ? w.noViolations : w.noInspections}</p>}
      {open.length > 0 && (
        <ul>
          {open.slice(0, VIOLATIONS).map((violation) => (
            <li key={violation.id || violation.what}>
              <span class="sheet-clipped">{violation.what}</span>{" "}
              <strong>
                {wordOf(inspectionWords().gravities, violation.gravity)};{" "}
                {following(fateInWords(violation, props.today))}
              </strong>
            </li>
          ))}
        </ul>
      )}
      {open.length > VIOLATIONS && <p class="small">{w.moreViolations(open.length - VIOLATIONS)}</p>}
    </section>
  );
}

/** A sentence that goes on after another. */
const following = (sentence: string): string => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
