import { useEffect, useState } from "preact/hooks";
import { type Region, regions } from "../api/codes.ts";
import { getTotals, type Totals } from "../api/totals.ts";
import { type Codes, useCodes } from "../inventory/codes.ts";
import { Failure } from "../loading/failure.tsx";
import { useLoaded } from "../loading/loading.ts";
import { shellWords } from "../shell/words.ts";
import { AboutChoice } from "./about.tsx";
import { readAbout, writeAbout } from "./address.ts";
import { lastYearOf, rowsOf, totalsByRegion } from "./by-region.ts";
import { RegionList } from "./region-list.tsx";
import { yearsOfTotals } from "./sums.ts";
import { TotalsView } from "./totals.tsx";
import { regionWords } from "./words.ts";

/** The country: its regions by one release, and what all its facilities release and use. */
export function Country() {
  const w = regionWords();
  const codes = useCodes();
  const [loaded, again] = useLoaded((signal) => getTotals({}, { signal }));
  return (
    <article class="wide place">
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <Regions codes={codes} />
      <h2 class="country-totals">{w.wholeCountry}</h2>
      {loaded.state === "asking" && <p aria-busy="true">{shellWords().loading}</p>}
      {loaded.state === "failed" && <Failure error={loaded.error} again={again} />}
      {loaded.state === "there" && <TotalsView totals={loaded.value} codes={codes} />}
    </article>
  );
}

/** Every region by the release that is chosen; their totals come one after the other. */
function Regions({ codes }: { codes: Codes }) {
  const w = regionWords();
  const [about, tell] = useState(() => readAbout(location.search));
  const [all, list] = useState<readonly Region[]>([]);
  const [totals, learn] = useState<ReadonlyMap<string, Totals>>(new Map());
  const [error, fail] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    history.replaceState(null, "", location.pathname + writeAbout(about));
  }, [about]);
  useEffect(() => {
    const leaving = new AbortController();
    fail(null);
    const come = (code: string, part: Totals) => learn((known) => new Map(known).set(code, part));
    regions()
      .then((known) => {
        list(known);
        return totalsByRegion(known, leaving.signal, come);
      })
      .catch((failure: unknown) => !leaving.signal.aborted && fail(failure));
    return () => leaving.abort();
  }, [attempt]);
  const years = [...new Set([...totals.values()].flatMap((each) => yearsOfTotals(each.years)))].sort();
  const year = about.year ?? lastYearOf(totals, about) ?? years.at(-1);
  const whole = all.length > 0 && totals.size === all.length;
  return (
    <section>
      <AboutChoice {...{ about, codes, years, year }} change={tell} />
      {error !== null && <Failure error={error} again={() => setAttempt(attempt + 1)} />}
      {!whole && error === null && (
        <p aria-busy="true" role="status">
          {w.coming(totals.size, all.length)}
        </p>
      )}
      {whole && year === undefined && <p class="notice">{w.noTotals}</p>}
      {whole && year !== undefined && (
        <RegionList rows={rowsOf(all, totals, about, year)} {...{ about, codes, year }} />
      )}
    </section>
  );
}
