import type { ComponentChildren } from "preact";
import type { Quarter } from "../api/facility-oversight.ts";
import { changeOf, NOTEWORTHY } from "../charts/change.ts";
import { aboveIn, type Change, loadChange, loadOf, silentIn } from "../charts/load.ts";
import type { ReleaseSeries } from "../charts/series.ts";
import { formatFigure } from "../charts/units.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { facilityWords } from "./facility-words.ts";
import type { Tally } from "./near/around.ts";
import { nearWords } from "./near/words.ts";
import { tallyOf as quartersOf, twoYears } from "./strip/strip.ts";
import { stripWords } from "./strip/words.ts";

interface NumbersProps {
  readonly series: readonly ReleaseSeries[];
  /** Years that have a report. */
  readonly reported: readonly number[];
  /** Null until the complaints are counted. */
  readonly tally: Tally | null;
  readonly strip: readonly Quarter[];
}

/** Four big numbers, each with what it was before. */
export function Numbers({ series, reported, tally, strip }: NumbersProps) {
  const w = facilityWords();
  const year = Math.max(...reported);
  return (
    <section aria-label={w.numbers}>
      <ul class="big-numbers">
        {reported.length > 0 && (
          <>
            <LoadIndex series={series} year={year} />
            <AboveThreshold series={series} year={year} before={reported.includes(year - 1)} />
          </>
        )}
        <ComplaintsNear tally={tally} />
        <CleanQuarters strip={strip} />
      </ul>
    </section>
  );
}

function ComplaintsNear({ tally }: { tally: Tally | null }) {
  const w = nearWords();
  if (!tally) return <BigNumber title={w.bigTitle} figure="…" />;
  const { near, whole, lastYear, yearBefore, naming } = tally;
  const count = formatNumber(near);
  return (
    <BigNumber title={w.bigTitle} figure={whole ? count : w.atLeast(count)}>
      <p>
        <Trend way={wayOf(yearBefore, lastYear)} />
        {w.bigHint(formatNumber(lastYear), formatNumber(yearBefore))}
      </p>
      {naming > 0 && <p>{w.naming(naming)}</p>}
    </BigNumber>
  );
}

/** Quarters that are clean, of those of which anything is known; that nothing is known is said in words. */
function CleanQuarters({ strip }: { strip: readonly Quarter[] }) {
  const w = stripWords();
  const { clean, known, silent } = quartersOf(strip);
  if (!known) {
    return (
      <BigNumber title={w.cleanTitle} figure={w.noneKnown}>
        <p>{w.noneKnownHint}</p>
      </BigNumber>
    );
  }
  const years = twoYears(strip);
  return (
    <BigNumber title={w.cleanTitle} figure={w.cleanFigure(formatNumber(clean), formatNumber(known))}>
      <p>{w.cleanHint(silent)}</p>
      {years && (
        <p>
          {w.trend(
            w.trendOf(years.now.clean, years.now.known),
            w.trendOf(years.before.clean, years.before.known),
          )}
        </p>
      )}
    </BigNumber>
  );
}

interface YearProps {
  readonly series: readonly ReleaseSeries[];
  readonly year: number;
}

function AboveThreshold({ series, year, before }: YearProps & { before: boolean }) {
  const w = facilityWords();
  const now = aboveIn(series, year);
  const then = aboveIn(series, year - 1);
  const silent = silentIn(series, year);
  return (
    <BigNumber title={w.above} figure={formatNumber(now)}>
      <p>{w.aboveHint(year)}</p>
      <p>
        {before ? (
          <>
            <Trend way={wayOf(then, now)} />
            {w.aboveBefore(year - 1, then)}
          </>
        ) : (
          w.noComparison(year - 1)
        )}
      </p>
      {silent > 0 && <p>{w.silent(silent)}</p>}
    </BigNumber>
  );
}

function LoadIndex({ series, year }: YearProps) {
  const w = facilityWords();
  const load = loadOf(series, year);
  const change = loadChange(series, year);
  return (
    <BigNumber title={w.load} figure={load.index === null ? w.noLoad : formatFigure(load.index)}>
      <p>{w.loadHint(year)}</p>
      <p>{change ? <LoadChange change={change} /> : w.noComparison(year - 1)}</p>
      {load.untold > 0 && <p>{w.untold(load.untold)}</p>}
    </BigNumber>
  );
}

function LoadChange({ change }: { change: Change }) {
  const w = facilityWords();
  return (
    <>
      <Trend way={change.factor === null ? "up" : wayOf(1, change.factor)} />
      {w.loadChange(change.since, change.factor === null ? w.fromZero : changeOf(change.factor))}
    </>
  );
}

function BigNumber(props: { title: string; figure: string; children?: ComponentChildren }) {
  return (
    <li class="card">
      <h2>{props.title}</h2>
      <p class={/\d/.test(props.figure) ? "figure-big" : "figure-big in-words"}>{props.figure}</p>
      <div class="small">{props.children}</div>
    </li>
  );
}

type Way = "up" | "down" | "level";

/** A move of less than 3 % is none, as in the sentences. */
function wayOf(before: number, now: number): Way {
  if (Math.abs(now - before) <= NOTEWORTHY * before) return "level";
  return now > before ? "up" : "down";
}

const SHAPES: Record<Way, string> = { up: "M6 2l5 8H1Z", down: "M6 10 1 2h10Z", level: "M1 4.5h10v3H1Z" };

/** An arrow beside the words that say the same. */
function Trend({ way }: { way: Way }) {
  return (
    <svg class={`trend ${way}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[way]} />
    </svg>
  );
}
