import type { RefObject } from "preact";
import type { Complaint } from "../../api/complaint.ts";
import { categoryName, regionOf } from "../../codes/names.ts";
import { Picture } from "../../complaints/life/picture.tsx";
import { lifeWords } from "../../complaints/life/words.ts";
import { formatDate } from "../../i18n/dates.ts";
import { say } from "../../i18n/language.ts";
import { GroupMark, Icon } from "../../marks/icons.tsx";
import { StatusMark } from "../../marks/status.tsx";
import { markWords } from "../../marks/words.ts";
import { path } from "../../shell/routes.ts";
import { Chips, TermMark } from "./row.tsx";
import { deskWords } from "./words.ts";

/** What an authority must know of a complaint before it acts. */
export function Facts(props: { complaint: Complaint; heading: RefObject<HTMLHeadingElement | null> }) {
  const w = deskWords();
  const { id, properties: told } = props.complaint;
  const region = regionOf(told.region);
  const contested =
    told.status === "contested" ? told.timeline.findLast(({ kind }) => kind === "contested") : undefined;
  const photos = told.evidence.flatMap(({ shown, purpose, picture }) =>
    shown && picture && (purpose === "complaint" || purpose === "support") ? [picture] : [],
  );
  return (
    <>
      <header class="due">
        <GroupMark group={told.group} />
        <div>
          <h1 id="work-title" ref={props.heading} tabIndex={-1}>
            {categoryName(told.category, markWords().group[told.group])}
          </h1>
          <p class="soft">
            {[told.place, region && say(region.names), formatDate(told.filedAt)].filter(Boolean).join(" · ")}
          </p>
          <StatusMark status={told.status} overdue={told.overdue} />
          <Chips id={id} told={told} />
        </div>
        {told.clock.running && <TermMark told={told} />}
      </header>
      {contested?.text && (
        <div class="notice wrong">
          <p>{lifeWords().contested}</p>
          <blockquote class="said">{contested.text}</blockquote>
        </div>
      )}
      <section aria-labelledby="story">
        <h2 id="story">{w.story}</h2>
        <p class="said" lang={told.language ?? undefined}>
          {told.description}
        </p>
        {told.support.count > 0 && <p>{w.support(told.support.count)}</p>}
        {photos.length > 0 && (
          <ul class="shots">
            {photos.map((picture, at) => (
              <li key={picture.small}>
                <Picture picture={picture} alt={lifeWords().photo(at + 1)} />
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={path("complaints", id)} target="_blank" rel="noopener">
            <Icon name="pin" /> {w.public}
          </a>{" "}
          <span class="code soft">{id}</span>
        </p>
      </section>
    </>
  );
}
