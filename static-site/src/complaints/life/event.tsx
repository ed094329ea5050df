import type { Complaint, Evidence, TimelineEntry } from "../../api/complaints.ts";
import { formatTime } from "../../i18n/dates.ts";
import { path } from "../../shell/routes.ts";
import { shortNameOf } from "../names.ts";
import { ActorMark } from "./actor.tsx";
import { Picture, pictureOf } from "./picture.tsx";
import { type Moment, tell } from "./story.ts";
import { lifeWords } from "./words.ts";

/** An event told in a sentence, with what was said and what it means. */
export function TextEvent({ entry, told }: { entry: TimelineEntry; told: Complaint["properties"] }) {
  const w = lifeWords();
  const { what, tone, quote, means, other } = tell(entry, { name: shortNameOf, measures: told.measures });
  return (
    <li class={`${tone} ${entry.kind}`}>
      <ActorMark by={entry.by} />
      <When at={entry.at} />
      <p class="what">{what}</p>
      {quote && (
        <blockquote class="said">
          <p>{quote}</p>
        </blockquote>
      )}
      {entry.documents && entry.documents.length > 0 && (
        <Documents hashes={entry.documents} evidence={told.evidence} />
      )}
      {means.length > 0 && <p class="means">{means.join(" ")}</p>}
      {other && (
        <p class="means">
          <a href={path("complaints", other)}>{w.openOther}</a>
        </p>
      )}
    </li>
  );
}

/** Photos that became public together. */
export function PhotosEvent(props: {
  moment: Extract<Moment, { kind: "photos" }>;
  evidence: readonly Evidence[];
}) {
  const w = lifeWords();
  const { entry, hashes } = props.moment;
  const pictures = hashes.flatMap((hash) => pictureOf(props.evidence, hash) ?? []);
  return (
    <li class="plain evidence_added">
      <ActorMark by={entry.by} />
      <When at={entry.at} />
      <p class="what">{w.photos[entry.by](Math.max(1, hashes.length))}</p>
      {pictures.length > 0 && (
        <ul class="shots">
          {pictures.map((picture, index) => (
            <li key={picture.small}>
              <Picture picture={picture} alt={w.photo(index + 1)} />
            </li>
          ))}
        </ul>
      )}
      {hashes.length > 0 && (
        <details class="fingerprint">
          <summary>{w.fingerprint}</summary>
          {hashes.map((hash) => (
            <span key={hash} class="code">
              {hash}
            </span>
          ))}
        </details>
      )}
    </li>
  );
}

/** The pages of an answer as pictures; each is public only once a moderator has seen it. */
function Documents({ hashes, evidence }: { hashes: readonly string[]; evidence: readonly Evidence[] }) {
  const w = lifeWords();
  const pictures = hashes.map((hash) => pictureOf(evidence, hash));
  return (
    <>
      <p class="means">{w.documents(hashes.length)}</p>
      <ul class="shots pages">
        {pictures.map(
          (picture, index) =>
            picture && (
              <li key={picture.small}>
                <Picture picture={picture} alt={w.document(index + 1)} />
              </li>
            ),
        )}
      </ul>
      {pictures.includes(undefined) && <p class="who">{w.notShownYet}</p>}
    </>
  );
}

function When({ at }: { at: string }) {
  return (
    <p class="who">
      <time datetime={at}>{formatTime(at)}</time>
    </p>
  );
}
