import { useState } from "preact/hooks";
import type { Pollutant } from "../../api/codes.ts";
import type { Facility } from "../../api/facility.ts";
import { getRanking, type Ranking, type RankingFilter, rankingAddress } from "../../api/releases.ts";
import { productUnitName, releaseName } from "../../charts/names.ts";
import type { ReleaseSeries } from "../../charts/series.ts";
import { compareAddress } from "../../comparing/chosen.ts";
import { Downloads } from "../../inventory/downloads.tsx";
import { Failure } from "../../loading/failure.tsx";
import { useLoaded } from "../../loading/loading.ts";
import { shellWords } from "../../shell/words.ts";
import { Bars } from "./bars.tsx";
import { beside, isShort, type Measure, placeOf, ranked, unitOf } from "./place.ts";
import { placeSentence } from "./sentence.ts";
import { peerWords } from "./words.ts";
import "./styles.css";

export interface PeersProps {
  readonly facility: Facility;
  readonly activityName: string;
  /** The most significant first. */
  readonly series: readonly ReleaseSeries[];
  readonly pollutants: readonly Pollutant[];
}

/** The last year that a release has a figure for, or null. */
const lastYear = ({ points }: ReleaseSeries): number | null =>
  points.findLast(({ amount }) => amount !== null)?.year ?? null;

/** The facility among others of its activity, by one of its releases: the most significant, or the one chosen. */
export function PeersSection({ facility, activityName, series, pollutants }: PeersProps) {
  const w = peerWords();
  const told = series.filter((each) => lastYear(each) !== null);
  const [chosen, choose] = useState(0);
  const [measure, measureBy] = useState<Measure>("amount");
  const one = told[chosen];
  const year = one && lastYear(one);
  if (!one || !year) return null;
  const { pollutant, medium } = one;
  const filter = { pollutant, medium, year, activity: facility.properties.activity };
  return (
    <section id="peers">
      <h2>{w.title}</h2>
      <p class="narrow">{w.hint(activityName)}</p>
      <p class="field peers-choice">
        <label for="peers-what">{w.choose}</label>
        <select
          id="peers-what"
          value={chosen}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        >
          {told.map((each, i) => (
            <option key={`${each.pollutant}/${each.medium}`} value={i}>
              {releaseName(each, pollutants)}, {w.year(lastYear(each) ?? year)}
            </option>
          ))}
        </select>
      </p>
      <Among
        key={`${pollutant}/${medium}`}
        facility={facility.id}
        filter={filter}
        what={releaseName(one, pollutants)}
        measure={measure}
        measureBy={measureBy}
      />
    </section>
  );
}

interface AmongProps {
  readonly facility: string;
  readonly filter: RankingFilter;
  readonly what: string;
  readonly measure: Measure;
  readonly measureBy: (measure: Measure) => void;
}

function Among(props: AmongProps) {
  const [loaded, again] = useLoaded((signal) => getRanking({ ...props.filter, limit: 100 }, { signal }));
  if (loaded.state === "asking") return <p aria-busy="true">{shellWords().loading}</p>;
  if (loaded.state === "failed") return <Failure error={loaded.error} again={again} />;
  return <Compared {...props} peers={loaded.value} />;
}

function Compared({ facility, filter, what, measure, measureBy, peers }: AmongProps & { peers: Ranking }) {
  const w = peerWords();
  const unit = unitOf(peers.releases, facility);
  const by = unit ? measure : "amount";
  const all = ranked(peers.releases, by, unit);
  const place = placeOf(all, facility, by, unit);
  return (
    <>
      {unit && peers.releases.length > 1 && (
        <fieldset class="buttons">
          <legend class="unseen">{w.by}</legend>
          {(["amount", "per_unit"] as const).map((each) => (
            <button
              key={each}
              type="button"
              class="chip"
              aria-pressed={each === by}
              onClick={() => measureBy(each)}
            >
              {each === "amount" ? w.amount : w.perUnit(productUnitName(unit))}
            </button>
          ))}
        </fieldset>
      )}
      {!place && <p>{w.absent(what, filter.year)}</p>}
      {place?.of === 1 && <p>{w.alone(what, filter.year)}</p>}
      {all.length > 1 && (
        <figure class="peers card">
          <figcaption>
            <h3>
              {what}, {w.year(filter.year)}
            </h3>
            {place && (
              <p class="says">
                {placeSentence(
                  place,
                  by === "amount" ? peers.untold : 0,
                  isShort(peers) ? peers.releases.length : null,
                )}
              </p>
            )}
          </figcaption>
          <Bars
            all={all}
            facility={facility}
            measure={by}
            unit={unit}
            threshold={by === "amount" ? peers.thresholdKg : null}
          />
          <p class="buttons">
            <a href={compareAddress(beside(all, facility))}>{w.beside}</a>
          </p>
          <Downloads
            csv={rankingAddress(filter, "csv")}
            json={rankingAddress({ ...filter, limit: 500 }, "json")}
            licence={peers.licence}
            name={`ecomap-releases-${filter.pollutant}-${filter.medium}-${filter.year}`}
          />
        </figure>
      )}
    </>
  );
}
