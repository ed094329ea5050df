import { useState } from "preact/hooks";
import { type ListedComplaint, listComplaints } from "../api/complaints.ts";
import { nextCursor } from "../api/shapes.ts";
import { categoryName } from "../codes/names.ts";
import { formatDate } from "../i18n/dates.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { GroupMark } from "../marks/icons.tsx";
import { StatusMark } from "../marks/status.tsx";
import { markWords } from "../marks/words.ts";
import { path } from "../shell/routes.ts";
import { facilityWords } from "./facility-words.ts";

/** More than this are not counted one by one. */
const MOST = 1000;

const SHOWN = 6;

/** How many complaints there are, in all and by year, counted back from today. */
export interface Tally {
  /** "12", or "more than 1000". */
  readonly figure: string;
  readonly lastYear: number;
  readonly yearBefore: number;
}

/** Published complaints about a facility, the newest first: all of them, or the first thousand. */
export async function complaintsAbout(
  facility: string,
  signal: AbortSignal,
): Promise<{ complaints: ListedComplaint[]; whole: boolean }> {
  const complaints: ListedComplaint[] = [];
  let cursor: string | null = null;
  do {
    const page = await listComplaints(
      { enterprise: facility, limit: 500, cursor: cursor ?? undefined },
      { signal },
    );
    complaints.push(...page.features);
    cursor = nextCursor(page);
  } while (cursor && complaints.length < MOST);
  return { complaints, whole: !cursor };
}

/** Counts complaints in the last 365 days before `today` and in the 365 before those. */
export function tallyOf(complaints: readonly ListedComplaint[], whole: boolean, today: Date): Tally {
  const year = 365 * 86_400_000;
  const ages = complaints.map(({ properties }) => (today.getTime() - Date.parse(properties.filedAt)) / year);
  const count = formatNumber(complaints.length);
  return {
    figure: whole ? count : facilityWords().more(complaints.length),
    lastYear: ages.filter((age) => age < 1).length,
    yearBefore: ages.filter((age) => age >= 1 && age < 2).length,
  };
}

/** The newest complaints as a list of links, and more on demand. */
export function ComplaintsAbout({ complaints }: { complaints: readonly ListedComplaint[] }) {
  const [shown, show] = useState(SHOWN);
  const w = facilityWords();
  if (!complaints.length) return <p>{w.noComplaints}</p>;
  return (
    <>
      <ul class="cards facility-cards">
        {complaints.slice(0, shown).map((complaint) => (
          <li key={complaint.id}>
            <ComplaintCard complaint={complaint} />
          </li>
        ))}
      </ul>
      {complaints.length > shown && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => show(shown + 2 * SHOWN)}>
            {w.showComplaints}
          </button>
        </p>
      )}
    </>
  );
}

function ComplaintCard({ complaint }: { complaint: ListedComplaint }) {
  const { id, properties } = complaint;
  return (
    <a class="card complaint-about" href={path("complaints", id)}>
      <GroupMark group={properties.group} />
      <span>
        <strong>{categoryName(properties.category, markWords().group[properties.group])}</strong>
        <span class="summary">{properties.summary}</span>
        <span class="small">
          {formatDate(properties.filedAt)}
          {properties.place && ` · ${properties.place}`}
        </span>
        <StatusMark status={properties.status} overdue={properties.overdue} />
      </span>
    </a>
  );
}
