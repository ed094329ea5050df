import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { takeUp } from "../../api/authority.ts";
import type { Complaint, Measure } from "../../api/complaint.ts";
import { explain } from "../../api/failure.ts";
import { Problem } from "../../api/problem.ts";
import { shortNameOf } from "../../complaints/names.ts";
import { formatDate } from "../../i18n/dates.ts";
import { shellWords } from "../../shell/words.ts";
import { ForwardForm } from "../forward/forward-form.tsx";
import { forwardWords } from "../forward/words.ts";
import { refusedToken } from "../queue.ts";
import type { Session } from "../session.ts";
import { AnswerForm } from "./answer-form.tsx";
import { type CaseFile, useCaseFile } from "./case-file.ts";
import { ExtendForm } from "./extend-form.tsx";
import { Facts } from "./facts.tsx";
import { MeasureForm } from "./measure-form.tsx";
import { OwnMeasures } from "./own-measures.tsx";
import { type Act, possible } from "./possible.ts";
import { Said } from "./said.tsx";
import { deskWords } from "./words.ts";

interface CaseViewProps {
  readonly id: string;
  readonly session: Session;
  /** What else waits for the authority. */
  readonly others: readonly Complaint[];
  /** Told after each change, so that the list is true again. */
  changed(): void;
}

/** One complaint with all that an authority can do about it. */
export function CaseView({ id, session, others, changed }: CaseViewProps) {
  const w = deskWords();
  const file = useCaseFile(id, session.token);
  const shown = file.shown.value;
  return (
    <>
      <p>
        <a href="#desk">← {w.all}</a>
      </p>
      {shown.phase === "loading" && <p role="status">{shellWords().loading}</p>}
      {shown.phase === "missing" && <p class="notice wrong">{w.missing}</p>}
      {shown.phase === "failed" && (
        <div class="notice wrong" role="alert">
          <p>{explain(shown.error)}</p>
          <button type="button" class="button" onClick={() => void file.refresh()}>
            {shellWords().retry}
          </button>
        </div>
      )}
      {shown.phase === "there" && (
        <Work file={file} complaint={shown.complaint} session={session} others={others} changed={changed} />
      )}
    </>
  );
}

type Open = { readonly act: Exclude<Act, "takeUp">; readonly measure: Measure | null };

function Work(props: Omit<CaseViewProps, "id"> & { file: CaseFile; complaint: Complaint }) {
  const { file, complaint, session, others, changed } = props;
  const w = deskWords();
  const told = complaint.properties;
  const open = useSignal<Open | null>(null);
  const error = useSignal("");
  const busy = useSignal(false);
  const said = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const mine = told.authority === session.authority && told.region === session.region;
  const acts = mine ? possible(told) : [];

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!file.news.value) return;
    changed();
    said.current?.focus();
  }, [file.news.value]);

  const take = async () => {
    if (busy.value) return;
    busy.value = true;
    error.value = "";
    try {
      file.take(await takeUp(complaint.id, file.acting()), w.takenUp);
    } catch (failure) {
      const conflict = failure instanceof Problem && (failure.status === 409 || failure.status === 412);
      if (!refusedToken(failure) && !(conflict && (await file.overtaken()))) error.value = explain(failure);
    }
    busy.value = false;
  };
  const start = (act: Open["act"], measure: Measure | null = null) => {
    file.news.value = null;
    open.value = { act, measure };
  };
  const close = () => {
    open.value = null;
    requestAnimationFrame(() => (said.current ?? heading.current)?.focus());
  };
  const form = { file, complaint, close } as const;
  const { act, measure = null } = open.value ?? {};
  return (
    <article class="work" aria-labelledby="work-title">
      <Facts complaint={complaint} heading={heading} />
      <Said news={file.news.value} complaint={complaint} box={said} />
      {!mine && <p class="notice">{w.notYours(shortNameOf(told.authority) ?? told.authority)}</p>}
      {error.value && (
        <p class="notice wrong" role="alert">
          {error.value}
        </p>
      )}
      {mine && !act && (
        <section aria-labelledby="what">
          <h2 id="what">{w.what}</h2>
          {acts.length === 0 && <p>{w.nothing}</p>}
          <div class="buttons acts">
            {acts.map((each, at) => (
              <button
                key={each}
                type="button"
                class={at === 0 ? "button primary" : "button"}
                data-act={each}
                aria-disabled={busy.value}
                onClick={() => void (each === "takeUp" ? take() : start(each))}
              >
                {w.acts[each]}
              </button>
            ))}
          </div>
          {acts.includes("forward") && told.clock.forwardBy && <Hint day={told.clock.forwardBy} />}
        </section>
      )}
      {act === "answer" && <AnswerForm {...form} />}
      {act === "extend" && <ExtendForm {...form} />}
      {act === "measure" && <MeasureForm key={measure?.id} {...form} measure={measure} others={others} />}
      {act === "forward" && (
        <ForwardForm
          complaint={complaint}
          acting={file.acting}
          done={(now, to) => {
            file.take(now, forwardWords().done(to));
            close();
          }}
          overtaken={file.overtaken}
          close={close}
        />
      )}
      <OwnMeasures
        complaint={complaint}
        goOn={acts.includes("measure") && !act ? (each) => start("measure", each) : undefined}
      />
    </article>
  );
}

function Hint({ day }: { day: string }) {
  return <p class="hint">{deskWords().forwardBy(formatDate(day))}</p>;
}
