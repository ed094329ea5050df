import { useState } from "preact/hooks";
import { categoryName } from "../../codes/names.ts";
import { formatDate } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { GroupMark } from "../../marks/icons.tsx";
import { StatusMark } from "../../marks/status.tsx";
import { markWords } from "../../marks/words.ts";
import { path } from "../../shell/routes.ts";
import type { Around } from "./around.ts";
import { nearWords } from "./words.ts";

const SHOWN = 6;

/** The newest complaints as a list of links, and more on demand. */
export function Cards({ complaints }: { complaints: readonly Around[] }) {
  const [shown, show] = useState(SHOWN);
  return (
    <>
      <ul class="cards facility-cards">
        {complaints.slice(0, shown).map((each) => (
          <li key={each.complaint.id}>
            <Card {...each} />
          </li>
        ))}
      </ul>
      {complaints.length > shown && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => show(shown + 2 * SHOWN)}>
            {nearWords().showMore}
          </button>
        </p>
      )}
    </>
  );
}

function Card({ complaint, distance, names }: Around) {
  const { id, properties } = complaint;
  const w = nearWords();
  const where = [formatDate(properties.filedAt), w.km(formatNumber(distance / 1000, 1)), properties.place];
  return (
    <a class="card complaint-about" href={path("complaints", id)}>
      <GroupMark group={properties.group} />
      <span>
        <strong>{categoryName(properties.category, markWords().group[properties.group])}</strong>
        <span class="summary">{properties.summary}</span>
        <span class="small">{where.filter(Boolean).join(" · ")}</span>
        {names && <span class="small">{w.names}</span>}
        <StatusMark status={properties.status} overdue={properties.overdue} />
      </span>
    </a>
  );
}
