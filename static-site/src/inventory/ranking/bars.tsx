import type { Ranked } from "../../api/releases.ts";
import { productUnitName } from "../../charts/names.ts";
import { formatAmount, unitFor } from "../../charts/units.ts";
import { CompareBox } from "../../comparing/box.tsx";
import { MOST } from "../../comparing/chosen.ts";
import { say } from "../../i18n/language.ts";
import { path } from "../../shell/routes.ts";
import { type Codes, regionName } from "../codes.ts";
import { formatShare } from "../share.ts";
import { rankingWords } from "./words.ts";

/** What facilities of a ranking are chosen for. */
export interface Choosing {
  readonly chosen: readonly string[];
  choose(id: string, name: string): void;
}

interface BarsProps {
  readonly releases: readonly Ranked[];
  readonly codes: Codes;
  readonly medium: string;
  /** Per unit of product instead of a year's whole amount. */
  readonly perUnit?: boolean;
  readonly choosing?: Choosing;
}

/** One bar a facility, all on one linear scale from zero, the largest first. */
export function RankedBars({ releases, codes, medium, perUnit = false, choosing }: BarsProps) {
  const amountOf = (each: Ranked) => (perUnit ? (each.perUnit?.kg ?? 0) : each.kg);
  const most = Math.max(0, ...releases.map(amountOf));
  const unit = unitFor("mass", most);
  const w = rankingWords();
  return (
    <ol class={`ranked tone-${medium}`} aria-label={w.ranked}>
      {releases.map((each) => {
        const amount = amountOf(each);
        const name = say(each.names);
        return (
          <li key={each.facility}>
            <p class="ranked-name">
              <a href={path("facilities", each.facility)}>{name}</a>{" "}
              <span class="small">{regionName(codes, each.region)}</span>
            </p>
            <div class="ranked-bar" aria-hidden="true">
              {amount > 0 && <span style={{ width: `${(100 * amount) / most}%` }} />}
            </div>
            <p class="ranked-numbers">
              <strong>
                {formatAmount(amount, unit)}
                {perUnit && each.perUnit && `/${productUnitName(each.perUnit.unit)}`}
              </strong>
              {!perUnit && each.share !== null && <span>{formatShare(each.share)}</span>}
              {each.aboveThreshold && <span class="above">{w.above}</span>}
              {choosing && (
                <CompareBox
                  name={name}
                  checked={choosing.chosen.includes(each.facility)}
                  full={!choosing.chosen.includes(each.facility) && choosing.chosen.length >= MOST}
                  toggle={() => choosing.choose(each.facility, name)}
                />
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
