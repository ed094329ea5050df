import { useSignal } from "@preact/signals";
import type { Complaint } from "../../api/complaints.ts";
import { authorityName, categoryName, regionOf } from "../../codes/names.ts";
import { formatDate, formatTime } from "../../i18n/dates.ts";
import { isLanguage, say } from "../../i18n/language.ts";
import { GroupMark, Icon } from "../../marks/icons.tsx";
import { StatusMark } from "../../marks/status.tsx";
import { markWords } from "../../marks/words.ts";
import { LazyLocator } from "../../places/lazy-locator.tsx";
import { mapAt } from "../../places/on-map.ts";
import { Decide } from "./decide.tsx";
import { Photos, undecided } from "./photos.tsx";
import { DECISION_TERM, waitingDays } from "./waiting-days.ts";
import { moderatorWords } from "./words.ts";

/** How a case ended; `judged`: only photos were decided on; `taken`: somebody else was quicker. */
export type Outcome = "published" | "rejected" | "judged" | "forwarded" | "joined" | "parted" | "taken";

interface CaseProps {
  readonly complaint: Complaint;
  readonly token: string;
  over(outcome: Outcome, id: string, what: string): Promise<void>;
}

/** One complaint to decide on, with all that a decision needs. */
export function Case({ complaint, token, over }: CaseProps) {
  const w = moderatorWords();
  const { id, geometry, properties: told } = complaint;
  const withheld = useSignal<ReadonlySet<string>>(new Set());
  const category = categoryName(told.category, markWords().group[told.group]);
  const waits = waitingDays(told.clock);
  const first = told.status === "received";
  const late = waits > DECISION_TERM;
  return (
    <article class="card case" aria-labelledby={`case-${id}`}>
      <header class="case-head">
        <GroupMark group={told.group} />
        <h2 class="case-name" id={`case-${id}`} data-next tabIndex={-1}>
          {category}
        </h2>
        {first ? (
          <span class={late ? "chip late" : "chip"}>
            {w.waits(waits)}
            {late && `, ${w.late}`}
          </span>
        ) : (
          <StatusMark status={told.status} overdue={told.overdue} />
        )}
      </header>
      <div class="case-halves">
        <Photos evidence={told.evidence} withheld={withheld} />
        <div>
          <h3>{w.story}</h3>
          <p class="said" lang={told.language ?? undefined}>
            {told.description}
          </p>
          {isLanguage(told.language) && <p class="soft">{w.written[told.language]}</p>}
        </div>
        <Where complaint={complaint} />
      </div>
      <p class="soft">
        {w.number}: <span class="code">{id}</span>. {w.contact}
      </p>
      <Decide
        complaint={complaint}
        token={token}
        shown={undecided(told.evidence)
          .map((each) => each.id)
          .filter((each) => !withheld.value.has(each))}
        withheld={[...withheld.value]}
        over={(outcome) => over(outcome, id, category)}
      />
      <p class="map-link">
        <a href={mapAt(geometry.coordinates)} target="_blank" rel="noopener">
          <Icon name="pin" /> {w.onMap}
        </a>
      </p>
    </article>
  );
}

function Where({ complaint: { geometry, properties: told } }: { complaint: Complaint }) {
  const w = moderatorWords();
  const region = regionOf(told.region);
  const [lon, lat] = geometry.coordinates;
  const town = region && { ...region.centre, name: say(region.centre.names) };
  return (
    <div class="where-half">
      <LazyLocator at={{ lat, lon }} label={w.where} town={town} />
      <dl class="pairs">
        <dt>{w.place}</dt>
        <dd>{[told.place, region && say(region.names)].filter(Boolean).join(", ")}</dd>
        <dt>{w.authority}</dt>
        <dd>
          {authorityName(told.authority, told.authority)}
          {told.conduct && `, ${w.conduct[told.conduct]}`}
        </dd>
        {told.occurredOn && (
          <>
            <dt>{w.happened}</dt>
            <dd>{formatDate(told.occurredOn)}</dd>
          </>
        )}
        <dt>{w.filed}</dt>
        <dd>{formatTime(told.filedAt)}</dd>
      </dl>
    </div>
  );
}
