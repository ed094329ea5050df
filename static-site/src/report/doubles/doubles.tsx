import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { draft } from "../form.ts";
import { spotOf } from "../report.ts";
import { Candidate } from "./candidate.tsx";
import { type Near, nearby } from "./nearby.ts";
import "./styles.css";
import { Supported } from "./supported.tsx";
import { doublesWords } from "./words.ts";

/** While degrees are being typed or the map moves, nobody has to be asked; in milliseconds. */
const REST = 400;

/** How many are shown. */
const MOST = 3;

type Step =
  | { readonly at: "offer" }
  | { readonly at: "another" }
  | { readonly at: "this"; readonly near: Near };

/** Complaints near by that may be about the same, offered before the visitor has told the story once more. */
export function Doubles() {
  const w = doublesWords();
  const found = useNearby();
  const step = useSignal<Step>({ at: "offer" });
  /** Ids that the visitor said to be about something else. */
  const others = useSignal<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (next: Step) => {
    step.value = next;
    requestAnimationFrame(() => heading.current?.focus());
  };
  const { value } = step;
  if (value.at === "this")
    return (
      <section class="card doubles" aria-labelledby="doubles">
        <Supported near={value.near} heading={heading} leave={(at) => go({ at })} />
      </section>
    );
  const fresh = found.filter(({ complaint }) => !others.value.includes(complaint.id)).slice(0, MOST);
  if (value.at === "another" && fresh.length === 0 && found.length > 0)
    return (
      <p class="doubles-passed" role="status">
        {w.goOn}{" "}
        <button
          type="button"
          class="button plain"
          onClick={() => {
            others.value = [];
            go({ at: "offer" });
          }}
        >
          {w.back}
        </button>
      </p>
    );
  if (fresh.length === 0) return null;
  const pass = () => {
    others.value = [...others.value, ...found.map(({ complaint }) => complaint.id)];
    step.value = { at: "another" };
    // The button is gone; what follows is the next question.
    requestAnimationFrame(() => document.getElementById("step-3-title")?.focus());
  };
  return (
    <section class="card doubles" aria-labelledby="doubles">
      <h3 id="doubles" ref={heading} tabIndex={-1}>
        {w.title(fresh.length)}
      </h3>
      <p>{w.lead}</p>
      <ul>
        {fresh.map((near) => (
          <Candidate key={near.complaint.id} near={near} choose={() => go({ at: "this", near })} />
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="button" onClick={pass}>
          {w.another}
        </button>
      </p>
    </section>
  );
}

/** What is near by, asked anew when the place or the group changes; without an answer nothing is offered. */
function useNearby(): readonly Near[] {
  const now = draft.value;
  const spot = now && spotOf(now);
  const group = now?.category ? now.group : null;
  const found = useSignal<readonly Near[]>([]);
  useEffect(() => {
    if (!spot || !group) {
      found.value = [];
      return;
    }
    const leaving = new AbortController();
    const ask = () =>
      nearby(spot, group, new Date(), leaving.signal).then(
        (near) => {
          found.value = near;
        },
        () => {
          if (!leaving.signal.aborted) found.value = [];
        },
      );
    const rest = setTimeout(() => void ask(), REST);
    return () => {
      clearTimeout(rest);
      leaving.abort();
    };
  }, [spot?.lat, spot?.lon, group]);
  return found.value;
}
