import type { ComponentChildren } from "preact";
import type { Facility } from "../api/facilities.ts";
import { listYears } from "../charts/change.ts";
import { productUnitName } from "../charts/names.ts";
import { StripMini } from "../comparing/strip.tsx";
import { isoDay } from "../i18n/dates.ts";
import { say } from "../i18n/language.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { activityName, type Codes, regionName } from "../inventory/codes.ts";
import { settlementName } from "../search/settlement.ts";
import { path } from "../shell/routes.ts";
import { validOn, violationsOf } from "./oversight.ts";
import { compareWords } from "./words.ts";

type Is = Facility["properties"];
type Row = readonly [label: string, tell: (is: Is) => ComponentChildren];

/** What each facility is, a column each: the first column stays in sight while the others scroll. */
export function Facts({ facilities, codes }: { facilities: readonly Facility[]; codes: Codes }) {
  const w = compareWords();
  const rows: Row[] = [
    [w.category, ({ category }) => (category ? w.categoryOf(category) : w.unknown)],
    [w.activity, ({ activity }) => activityName(codes, activity)],
    [
      w.place,
      (is) => [settlementName(is.settlement), regionName(codes, is.region)].filter(Boolean).join(", "),
    ],
    [w.operator, ({ operator }) => operator ?? w.unknown],
    [w.product, ({ product }) => product ?? w.unknown],
    [w.production, production],
    [w.reports, ({ reportYears }) => (reportYears.length ? listYears(reportYears) : w.noReports)],
    [w.permits, permits],
    [w.violations, violations],
    [w.strip, ({ strip }) => (strip.length ? <StripMini strip={strip} /> : w.nonePublished)],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scrolls side-by-side" tabIndex={0} aria-label={w.facts}>
      <table>
        <thead>
          <tr>
            <td />
            {facilities.map(({ id, properties }) => (
              <th key={id} scope="col">
                <a href={path("facilities", id)}>{say(properties.names)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, tell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {facilities.map(({ id, properties }) => (
                <td key={id}>{tell(properties)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function production({ reports }: Is): string {
  const w = compareWords();
  const last = [...reports].sort((a, b) => b.year - a.year).find((report) => report.production);
  return last?.production
    ? w.madeIn(
        `${formatNumber(last.production.amount, 2)}\u00a0${productUnitName(last.production.unit)}`,
        last.year,
      )
    : w.unknown;
}

function permits({ permits: all }: Is): string {
  const w = compareWords();
  const today = isoDay(new Date().toISOString());
  return all.length ? w.valid(validOn(all, today), all.length) : w.nonePublished;
}

function violations({ inspections }: Is): string {
  const w = compareWords();
  if (!inspections.length) return w.nonePublished;
  const { inspections: count, all, grave, open } = violationsOf(inspections);
  return w.foundIn(count, all, grave, open);
}
