import { useEffect, useState } from "preact/hooks";
import { getRanking, rankingAddress } from "../api/releases.ts";
import { getTotals, type Totals } from "../api/totals.ts";
import { say } from "../i18n/language.ts";
import { type Codes, pollutantName, regionName, useCodes } from "../inventory/codes.ts";
import { Downloads } from "../inventory/downloads.tsx";
import { RankedBars } from "../inventory/ranking/bars.tsx";
import { rankingSentence } from "../inventory/ranking/sentence.ts";
import { RankingTable } from "../inventory/ranking/table.tsx";
import { inventoryWords } from "../inventory/words.ts";
import { Failure } from "../loading/failure.tsx";
import { useLoaded } from "../loading/loading.ts";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { AboutChoice } from "./about.tsx";
import { type About, readAbout, writeAbout } from "./address.ts";
import { ComplaintsHere } from "./complaints.tsx";
import { largestRelease, lastSum, sumSeries, yearsOfTotals } from "./sums.ts";
import { TotalsView } from "./totals.tsx";
import { regionWords } from "./words.ts";

/** How many of the largest facilities a region's page shows. */
const LARGEST = 10;

/** One region: what its facilities release, which of them most, and what people complain about. */
export function Region({ code }: { code: string }) {
  const w = regionWords();
  const codes = useCodes();
  const [loaded, again] = useLoaded((signal) => getTotals({ region: code }, { signal }), code);
  const name = regionName(codes, code);
  useEffect(() => {
    if (name !== code) document.title = `${name} – ${shellWords().name}`;
  }, [name, code]);
  const unknown = codes.regions.length > 0 && !codes.regions.some((region) => region.code === code);
  if (unknown)
    return (
      <>
        <h1>{w.notFound}</h1>
        <p>
          <a href={path("regions")}>{w.allRegions}</a>
        </p>
      </>
    );
  return (
    <article class="wide place">
      <p class="kind">
        <a href={path("regions")}>{w.allRegions}</a>
      </p>
      <h1>{name}</h1>
      {loaded.state === "asking" && <p aria-busy="true">{shellWords().loading}</p>}
      {loaded.state === "failed" && <Failure error={loaded.error} again={again} />}
      {loaded.state === "there" && <Known {...{ code, codes }} totals={loaded.value} />}
      <ComplaintsHere region={code} />
    </article>
  );
}

interface KnownProps {
  readonly code: string;
  readonly codes: Codes;
  readonly totals: Totals;
}

function Known({ code, codes, totals }: KnownProps) {
  const w = regionWords();
  // A place opens with a release of its own: what is common in the country may not be known here.
  const usual = largestRelease(totals.years);
  const [about, tell] = useState(() => readAbout(location.search, usual));
  useEffect(() => {
    history.replaceState(null, "", location.pathname + writeAbout(about, usual));
  }, [about]);
  const years = yearsOfTotals(totals.years);
  const series = sumSeries(totals.years, about.pollutant, about.medium);
  const year = about.year ?? lastSum(series)?.year ?? years.at(-1);
  const last = totals.years.find((each) => each.year === years.at(-1));
  const region = codes.regions.find((each) => each.code === code);
  return (
    <>
      <p class="lead">
        {last && w.reportsHere(last.year, last.facilities)} {region && w.centre(say(region.centre.names))}
      </p>
      <p class="buttons">
        <a class="button" href={`${path("facilities")}?region=${code}`}>
          {w.facilitiesHere}
        </a>
      </p>
      <TotalsView totals={totals} codes={codes} />
      {year !== undefined && (
        <section>
          <h2>{w.largest}</h2>
          <AboutChoice {...{ about, codes, years, year }} change={tell} />
          <Largest {...{ code, codes, about, year }} />
        </section>
      )}
    </>
  );
}

interface LargestProps {
  readonly code: string;
  readonly codes: Codes;
  readonly about: About;
  readonly year: number;
}

function Largest({ code, codes, about: { pollutant, medium }, year }: LargestProps) {
  const asked = { pollutant, medium, year, region: code };
  const [loaded, again] = useLoaded(
    (signal) => getRanking({ ...asked, limit: LARGEST }, { signal }),
    JSON.stringify(asked),
  );
  if (loaded.state === "asking") return <p aria-busy="true">{shellWords().loading}</p>;
  if (loaded.state === "failed") return <Failure error={loaded.error} again={again} />;
  const ranking = loaded.value;
  const what = `${pollutantName(codes, ranking.pollutant)}, ${inventoryWords().medium[ranking.medium]}`;
  return (
    <>
      <p class="sentence">{rankingSentence(ranking, what)}</p>
      <RankedBars releases={ranking.releases} codes={codes} medium={ranking.medium} />
      {ranking.releases.length > 0 && <RankingTable releases={ranking.releases} codes={codes} />}
      <Downloads
        csv={rankingAddress(asked, "csv")}
        json={rankingAddress(asked, "json")}
        licence={ranking.licence}
        name={`ecomap-releases-${pollutant}-${medium}-${year}-${code}`}
      />
    </>
  );
}
