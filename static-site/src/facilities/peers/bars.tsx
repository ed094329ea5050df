import type { Ranked } from "../../api/releases.ts";
import { AsTable } from "../../charts/as-table.tsx";
import { methodName, productUnitName } from "../../charts/names.ts";
import { formatAmount, unitFor } from "../../charts/units.ts";
import { chartWords } from "../../charts/words.ts";
import { say } from "../../i18n/language.ts";
import { path } from "../../shell/routes.ts";
import { figureOf, listed, type Measure } from "./place.ts";
import { peerWords } from "./words.ts";

interface BarsProps {
  /** The largest first. */
  readonly all: readonly Ranked[];
  readonly facility: string;
  readonly measure: Measure;
  readonly unit: string | null;
  readonly threshold: number | null;
}

/** A bar a facility, all on one scale; the facility of the page stands out by an arrow, a word and a tone. */
export function Bars({ all, facility, measure, unit, threshold }: BarsProps) {
  const w = peerWords();
  const value = (peer: Ranked) => figureOf(peer, measure, unit) ?? 0;
  const most = Math.max(...all.map(value), threshold ?? 0) || 1;
  const scale = unitFor("mass", Math.max(...all.map(value)));
  const told = (peer: Ranked) =>
    `${formatAmount(value(peer), scale)}${measure === "per_unit" ? `/${productUnitName(unit ?? "")}` : ""}`;
  const share = (amount: number) => `${Math.max(0.4, (100 * amount) / most)}%`;
  return (
    <>
      <ol class="peer-bars">
        {listed(all, facility).map(({ rank, peer }) => {
          const self = peer.facility === facility;
          return (
            <li key={peer.facility} value={rank} class={self ? "peer self" : "peer"}>
              <span class="peer-name">
                <span class="peer-rank">{rank}.</span>{" "}
                {self ? (
                  <strong>
                    {say(peer.names)} ({w.self})
                  </strong>
                ) : (
                  <a href={path("facilities", peer.facility)}>{say(peer.names)}</a>
                )}
              </span>
              <span class="peer-track" aria-hidden="true">
                <span class="peer-bar" style={{ width: share(value(peer)) }} />
                {threshold !== null && <span class="peer-threshold" style={{ left: share(threshold) }} />}
              </span>
              <span class="peer-figure">{told(peer)}</span>
            </li>
          );
        })}
      </ol>
      {threshold !== null && (
        <p class="small">
          <span class="peer-threshold-key" aria-hidden="true" />{" "}
          {chartWords().thresholdIs(formatAmount(threshold, scale, 6))}
        </p>
      )}
      <AsTable of={w.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.rank}</th>
              <th scope="col">{w.facility}</th>
              <th scope="col">{w.figure}</th>
              <th scope="col">{w.method}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((peer, i) => (
              <tr key={peer.facility}>
                <td>{i + 1}</td>
                <th scope="row">{say(peer.names)}</th>
                <td>{told(peer)}</td>
                <td>{peer.method ? methodName(peer.method) : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </AsTable>
    </>
  );
}
