import { GROUPS } from "../../api/complaints.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { GroupMark } from "../../marks/icons.tsx";
import { type Sign, StatusShape } from "../../marks/status.tsx";
import { markWords } from "../../marks/words.ts";
import { clusterRadius } from "../sizes.ts";
import { partWords } from "./words.ts";
import "./legend.css";

/** What the signs on the map mean. */
export function Legend({ id }: { id: string }) {
  const w = partWords();
  const m = markWords();
  const signs: readonly (readonly [Sign, string])[] = [
    ["open", m.status.published],
    ["in_work", m.status.in_work],
    ["answered", m.status.answered],
    ["resolved", m.status.resolved],
    ["contested", m.status.contested],
    ["overdue", m.overdue],
  ];
  return (
    <section id={id} class="legend card" aria-label={w.legend}>
      <ul>
        {GROUPS.map((group) => (
          <li key={group}>
            <GroupMark group={group} />
            {m.group[group]}
          </li>
        ))}
      </ul>
      <ul>
        {signs.map(([sign, word]) => (
          <li key={sign} class={`status ${sign}`}>
            <StatusShape sign={sign} />
            {word}
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <span class="sample-cluster" aria-hidden="true">
            12
          </span>
          {w.ring}
        </li>
        <li>
          <span class="sample-sizes" aria-hidden="true">
            {[1, 10, 100, 1000].map((count) => (
              <i
                key={count}
                style={{ width: `${2 * clusterRadius(count)}px`, height: `${2 * clusterRadius(count)}px` }}
              >
                {formatNumber(count)}
              </i>
            ))}
          </span>
        </li>
        <li>{w.sizes}</li>
        <li>
          <span class="sample-square" aria-hidden="true" />
          {w.facility}
        </li>
      </ul>
    </section>
  );
}
