import { useSignal } from "@preact/signals";
import type { Complaint } from "../../api/complaints.ts";
import { explain } from "../../api/failure.ts";
import { support, type Word } from "../../api/support.ts";
import { formatDate } from "../../i18n/dates.ts";
import { Icon } from "../../marks/icons.tsx";
import type { Loading } from "../loading.ts";
import { OwnPhoto } from "./own-photo.tsx";
import { keepSaid, NOTHING, saidOf, supporter } from "./supporter.ts";
import "./styles.css";
import { voicesWords } from "./words.ts";

export interface VoicesProps {
  readonly complaint: Complaint;
  readonly loading: Loading;
}

/** Who else says so, and the buttons to say it: once a browser, without a name. */
export function Voices({ complaint, loading }: VoicesProps) {
  const w = voicesWords();
  const { id, properties: told } = complaint;
  const shown = loading.shown.value;
  const reporter = shown.phase === "there" && shown.code !== undefined;
  const said = useSignal(reporter ? NOTHING : saidOf(id));
  const busy = useSignal(false);
  const news = useSignal("");
  const error = useSignal("");

  const say = async (word: Word) => {
    if (busy.value) return;
    busy.value = true;
    error.value = "";
    news.value = w.sending;
    try {
      const now = await support(id, supporter(), word);
      said.value = keepSaid(id, word);
      loading.take(now);
      news.value = w.thanks;
    } catch (failure) {
      news.value = "";
      error.value = explain(failure);
    }
    busy.value = false;
  };

  const { count, stillThere, stillThereOn, doubles } = told.support;
  return (
    <section class="card voices" aria-labelledby="voices">
      <h2 id="voices">{w.title}</h2>
      <p class="counts">
        {count === 0 ? w.nobody : w.count(count)}{" "}
        {stillThere > 0 && stillThereOn && (
          <strong>{w.stillThere(stillThere, formatDate(stillThereOn))}</strong>
        )}
      </p>
      {doubles.length > 0 && <p class="hint">{w.doubles(doubles.length)}</p>}
      {!reporter && (
        <div class="no-print">
          <div class="buttons">
            {told.status !== "resolved" && (
              <Say
                on={said.value.affectsMe}
                busy={busy.value}
                label={w.affectsMe}
                done={w.affectsMeSaid}
                act={() => say("affects_me")}
              />
            )}
            <Say
              on={said.value.stillThere}
              busy={busy.value}
              label={w.still}
              done={w.stillSaid}
              act={() => say("still_there")}
            />
          </div>
          {error.value && (
            <p class="error" role="alert">
              {error.value}
            </p>
          )}
          <p role="status" class="small">
            {news.value}
          </p>
          {said.value.affectsMe ? (
            <OwnPhoto id={id} sent={said.value.photo} keep={() => (said.value = keepSaid(id, "photo"))} />
          ) : (
            <p class="hint">{w.how}</p>
          )}
        </div>
      )}
    </section>
  );
}

/** A button that stays where it is and says afterwards what was said, so that the focus stays too. */
function Say(props: { on: boolean; busy: boolean; label: string; done: string; act(): Promise<void> }) {
  return (
    <button
      type="button"
      class={props.on ? "button said-so" : "button"}
      aria-pressed={props.on}
      aria-disabled={props.on || props.busy}
      onClick={() => {
        if (!props.on) void props.act();
      }}
    >
      <Icon name={props.on ? "check" : "plus"} />
      {props.on ? props.done : props.label}
    </button>
  );
}
