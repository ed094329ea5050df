import { categoryName } from "../../codes/names.ts";
import { formatDate } from "../../i18n/dates.ts";
import { StatusMark } from "../../marks/status.tsx";
import { markWords } from "../../marks/words.ts";
import { path } from "../../shell/routes.ts";
import type { Near } from "./nearby.ts";
import { doublesWords } from "./words.ts";

/** One complaint near by, with all that tells whether it is the same. */
export function Candidate({ near, choose }: { near: Near; choose?: () => void }) {
  const w = doublesWords();
  const { id, properties: told } = near.complaint;
  const name = categoryName(told.category, markWords().group[told.group]);
  return (
    <li class="candidate">
      {told.photo && <img src={told.photo} alt="" width="96" height="96" loading="lazy" />}
      <div>
        <p class="near-name" id={`near-${id}`}>
          {told.place ? `${name}: ${told.place}` : name}
        </p>
        <p class="small">
          {w.metres(Math.max(10, Math.ceil(near.metres / 10) * 10))} · {formatDate(told.filedAt)}
        </p>
        <p class="small">
          <StatusMark status={told.status} overdue={told.overdue} />
        </p>
        <p class="summary" lang={told.language ?? undefined}>
          {told.summary}
        </p>
        {choose && (
          <p class="buttons">
            <button type="button" class="button primary" aria-describedby={`near-${id}`} onClick={choose}>
              {w.same}
            </button>
            <a href={path("complaints", id)} target="_blank" rel="noopener" aria-describedby={`near-${id}`}>
              {w.open}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
