import { useEffect } from "preact/hooks";
import type { Complaint } from "../api/complaints.ts";
import { categoryName } from "../codes/names.ts";
import { formatDate } from "../i18n/dates.ts";
import { GroupMark } from "../marks/icons.tsx";
import { StatusMark } from "../marks/status.tsx";
import { markWords } from "../marks/words.ts";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { Facts } from "./facts.tsx";
import { Gallery } from "./gallery.tsx";
import type { Loading } from "./loading.ts";
import { shortNameOf } from "./names.ts";
import { Life, Voices } from "./parts.tsx";
import { statusSentences } from "./sentence.ts";
import { Sharing } from "./sharing.tsx";
import { Term } from "./term.tsx";
import { Following, TrackingBox } from "./tracking-box.tsx";
import { SaidAndTrue } from "./truth/truth.tsx";
import { complaintWords } from "./words.ts";

/** Statuses in which nobody owes an answer. */
const WITHOUT_TERM = ["received", "rejected", "joined", "withdrawn"];

/** What shows the problem; pages of answers and proofs of measures stand where they belong. */
const SHOWING_IT = ["complaint", "support"];

interface ComplaintProps {
  readonly complaint: Complaint;
  readonly loading: Loading;
  readonly code?: string;
  /** The number in the address, which may be that of a complaint joined to this one. */
  readonly asked: string;
}

/** One complaint, whole. */
export function ComplaintView({ complaint, loading, code, asked }: ComplaintProps) {
  const { id, properties: told } = complaint;
  const w = complaintWords();
  const category = categoryName(told.category, markWords().group[told.group]);
  const heading = told.place ? `${category}: ${told.place}` : category;
  useEffect(() => {
    document.title = `${heading} – ${shellWords().name}`;
  }, [heading]);

  const term = !WITHOUT_TERM.includes(told.status);
  const shown = told.evidence.flatMap(({ shown, purpose, picture }) =>
    shown && picture && SHOWING_IT.includes(purpose) ? [picture] : [],
  );
  const [news, ...rest] = statusSentences(told, shortNameOf(told.authority) ?? null);
  return (
    <article class="wide complaint">
      <header>
        <p class="kicker">
          <GroupMark group={told.group} />
          {markWords().group[told.group]}
          <StatusMark status={told.status} overdue={told.overdue} />
        </p>
        <h1>{category}</h1>
        <p class="under">
          {told.place && <span>{told.place}</span>}
          <time datetime={told.filedAt}>{formatDate(told.filedAt)}</time>
        </p>
        <p class={told.overdue ? "sentence over" : "sentence"}>
          <strong>{news}</strong> {rest.join(" ")}
        </p>
        {asked !== id && <p class="notice">{w.joinedHere(asked)}</p>}
        {told.joinedTo && (
          <p class="notice">
            <a href={path("complaints", told.joinedTo)}>{w.openMain}</a>
          </p>
        )}
      </header>
      <SaidAndTrue told={told} />
      {code && <Following complaint={complaint} loading={loading} />}
      <div class="halves">
        <div class="main">
          {shown.length > 0 && <Gallery pictures={shown} about={heading} />}
          {shown.length === 0 && <p class="hint">{w.noPhotos}</p>}
          <section aria-labelledby="story">
            <h2 id="story">{w.story}</h2>
            <p class="said story" lang={told.language ?? undefined}>
              {told.description}
            </p>
          </section>
          {term && <Voices complaint={complaint} loading={loading} />}
          <Life complaint={complaint} />
        </div>
        <aside class="aside" aria-label={w.facts}>
          {term && <Term clock={told.clock} overdue={told.overdue} />}
          <Facts complaint={complaint} />
          <Sharing title={heading} id={id} />
        </aside>
      </div>
      {!code && <TrackingBox loading={loading} />}
    </article>
  );
}
