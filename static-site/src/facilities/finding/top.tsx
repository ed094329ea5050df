import { useState } from "preact/hooks";
import { getRanking, type Ranking, rankingAddress } from "../../api/releases.ts";
import { productUnitName } from "../../charts/names.ts";
import { formatAmount, unitFor } from "../../charts/units.ts";
import {
  ActivityChoice,
  MediumChoice,
  PollutantChoice,
  RegionChoice,
  YearChoice,
} from "../../inventory/choices.tsx";
import { pollutantName } from "../../inventory/codes.ts";
import { Downloads } from "../../inventory/downloads.tsx";
import { RankedBars } from "../../inventory/ranking/bars.tsx";
import { byUnit } from "../../inventory/ranking/order.ts";
import { rankingSentence } from "../../inventory/ranking/sentence.ts";
import { RankingTable } from "../../inventory/ranking/table.tsx";
import { rankingWords } from "../../inventory/ranking/words.ts";
import { inventoryWords } from "../../inventory/words.ts";
import { Failure } from "../../loading/failure.tsx";
import { useLoaded } from "../../loading/loading.ts";
import { shellWords } from "../../shell/words.ts";
import { rankingOf } from "./address.ts";
import type { ViewProps } from "./finder.tsx";
import "../../charts/styles.css";

/** How many are shown at first, then, then at most. Per unit of product all are needed at once. */
const LIMITS = [20, 100, 500] as const;

/** Who releases most of a pollutant in a year: bars, a sentence, a table, and the same to download. */
export function Top({ find, codes, change, choose }: ViewProps) {
  const asked = rankingOf(find, new Date());
  const [step, setStep] = useState(0);
  const limit = find.perUnit ? LIMITS[2] : (LIMITS[step] ?? LIMITS[2]);
  const [loaded, again] = useLoaded(
    (signal) => getRanking({ ...asked, limit }, { signal }),
    JSON.stringify([asked, limit]),
  );
  const { pollutant, medium, year } = asked;
  const release = { pollutant, medium, year };
  return (
    <section class="top">
      <div class="choices">
        <PollutantChoice
          codes={codes}
          value={pollutant}
          choose={(no) => no !== null && change({ release: { ...release, pollutant: no } })}
        />
        <MediumChoice value={medium} choose={(next) => change({ release: { ...release, medium: next } })} />
        <YearChoice value={year} choose={(next) => change({ release: { ...release, year: next ?? year } })} />
        <RegionChoice codes={codes} value={find.region} choose={(region) => change({ region })} />
        <ActivityChoice codes={codes} value={find.activity} choose={(activity) => change({ activity })} />
      </div>
      <label class="switch">
        <input
          type="checkbox"
          checked={find.perUnit}
          onChange={(event) => change({ perUnit: event.currentTarget.checked })}
        />
        {rankingWords().perUnit}
      </label>
      {loaded.state === "asking" && <p aria-busy="true">{shellWords().loading}</p>}
      {loaded.state === "failed" && <Failure error={loaded.error} again={again} />}
      {loaded.state === "there" && (
        <>
          <Answer ranking={loaded.value} {...{ find, codes, choose, change }} />
          {loaded.value.reporting > loaded.value.releases.length && limit < LIMITS[2] && (
            <p class="buttons">
              <button type="button" class="button" onClick={() => setStep(step + 1)}>
                {inventoryWords().more}
              </button>
            </p>
          )}
          <Downloads
            csv={rankingAddress(asked, "csv")}
            json={rankingAddress({ ...asked, limit: LIMITS[2] }, "json")}
            licence={loaded.value.licence}
            name={`ecomap-releases-${pollutant}-${medium}-${year}`}
          />
        </>
      )}
    </section>
  );
}

function Answer({ ranking, find, codes, choose }: ViewProps & { ranking: Ranking }) {
  const w = rankingWords();
  const { pollutant, medium, releases, reporting, thresholdKg } = ranking;
  const what = `${pollutantName(codes, pollutant)}, ${inventoryWords().medium[medium]}`;
  const choosing = { chosen: find.chosen, choose };
  return (
    <>
      <p class="sentence" role="status">
        {rankingSentence(ranking, what)}
      </p>
      <p class="small">
        {thresholdKg
          ? w.threshold(formatAmount(thresholdKg, unitFor("mass", thresholdKg), 6))
          : w.noThreshold}
        {reporting > releases.length && ` ${w.shown(releases.length, reporting)}`}
      </p>
      {find.perUnit ? (
        <PerUnit {...{ ranking, codes, choosing }} />
      ) : (
        <RankedBars {...{ releases, codes, medium, choosing }} />
      )}
      {releases.length > 0 && <RankingTable releases={releases} codes={codes} />}
    </>
  );
}

interface PerUnitProps {
  readonly ranking: Ranking;
  readonly codes: ViewProps["codes"];
  readonly choosing: { chosen: readonly string[]; choose: ViewProps["choose"] };
}

/** Ranked apart by what the product is counted in: a scale each. */
function PerUnit({ ranking, codes, choosing }: PerUnitProps) {
  const w = rankingWords();
  const { groups, without } = byUnit(ranking.releases);
  return (
    <>
      <p class="hint">{w.perUnitHint}</p>
      {groups.map(({ unit, releases }) => (
        <section key={unit}>
          <h2>{w.perUnitOf(productUnitName(unit))}</h2>
          <RankedBars {...{ releases, codes, choosing }} medium={ranking.medium} perUnit />
        </section>
      ))}
      {without > 0 && <p>{groups.length ? w.withoutProduction(without) : w.noProduction}</p>}
    </>
  );
}
