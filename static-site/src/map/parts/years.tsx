import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isAbort } from "../../api/failure.ts";
import { getSummary, type Summary, type SummaryFilter } from "../../api/summary.ts";
import { regionOf } from "../../codes/names.ts";
import { say } from "../../i18n/language.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { filter, narrow } from "../state.ts";
import { summaryOf, totalOf } from "./total.ts";
import { partWords } from "./words.ts";
import "./years.css";

/** Complaints by the year of filing as bars that narrow map and list to a year, and how many there are in all. */
export function Years() {
  const w = partWords();
  const f = filter.value;
  const all = useSummary({ region: f.region });
  const ofYear = useSummary(f.year ? summaryOf(f) : null);
  if (!all?.is.byYear.length) return null;
  const fitting = f.year ? ofYear : all;
  const total = fitting?.current ? totalOf(fitting.is, f) : null;
  const { year, region, ...others } = f;
  return (
    <section class="years" aria-labelledby="years-title">
      <h2 id="years-title">{w.byYear}</h2>
      {total !== null && (
        <p class="total" role="status">
          {w.total(placeName(region), formatNumber(total), total)}
        </p>
      )}
      <Bars years={all.is.byYear} chosen={year} />
      {Object.values(others).some(Boolean) && <p class="hint">{w.barsUnfiltered}</p>}
    </section>
  );
}

function Bars({ years, chosen }: { years: Summary["byYear"]; chosen: number | undefined }) {
  const w = partWords();
  const most = Math.max(...years.map(({ total }) => total), 1);
  return (
    <ol class="bars">
      {everyYear(years).map(({ year, total }) => (
        <li key={year}>
          <button
            type="button"
            aria-pressed={chosen === year}
            aria-label={w.year(year, formatNumber(total), total)}
            onClick={() => narrow({ year: chosen === year ? undefined : year, period: undefined })}
          >
            <span class="number">{formatNumber(total)}</span>
            <span class="bar" style={{ height: `${(total / most) * 40}px` }} />
            <span>{year}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** A year without complaints is a bar of no height, not a gap. */
function everyYear(years: Summary["byYear"]): Summary["byYear"] {
  const totals = new Map(years.map(({ year, total }) => [year, total]));
  const [first, last] = [Math.min(...totals.keys()), Math.max(...totals.keys())];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    total: totals.get(first + at) ?? 0,
  }));
}

const placeName = (region: string | undefined): string => {
  const known = region && regionOf(region);
  return known ? say(known.names) : (region ?? partWords().country);
};

/** What the summary says. What it said to another question stays until the answer comes, but is not `current`. */
function useSummary(asked: SummaryFilter | null): { is: Summary; current: boolean } | null {
  const summary = useSignal<{ of: string; is: Summary } | null>(null);
  const key = JSON.stringify(asked);
  useEffect(() => {
    if (!asked) return;
    const giveUp = new AbortController();
    getSummary(asked, { signal: giveUp.signal }).then(
      (is) => {
        summary.value = { of: key, is };
      },
      (error: unknown) => {
        // The list says by itself when the server cannot be reached; without numbers there are no bars.
        if (!isAbort(error)) summary.value = null;
      },
    );
    return () => giveUp.abort();
  }, [key]);
  return summary.value && { is: summary.value.is, current: summary.value.of === key };
}
