import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Complaint } from "../../api/complaints.ts";
import { explain } from "../../api/failure.ts";
import { Problem } from "../../api/problem.ts";
import { giveVerdict } from "../../api/verdict.ts";
import { formatDate, isoDay } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import type { Loading } from "../loading.ts";
import { daysLeft, dropDraft, faultOf, keepDraft, keptDraft, LONGEST, type VerdictDraft } from "./draft.ts";
import "./styles.css";
import { verdictWords } from "./words.ts";

interface VerdictProps {
  readonly complaint: Complaint;
  readonly code: string;
  readonly loading: Loading;
}

/** The reporter's last word: the answer is true, or it is not. Afterwards, what happens next. */
export function Verdict({ complaint, code, loading }: VerdictProps) {
  const w = verdictWords();
  const { status, verdict } = complaint.properties;
  const news = useSignal<{ text: string; wrong?: boolean } | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const tell = (text: string, wrong = false) => {
    news.value = { text, wrong };
    requestAnimationFrame(() => said.current?.focus());
  };
  const open = status === "answered" && verdict?.open;
  return (
    <>
      {news.value && (
        <p ref={said} class={news.value.wrong ? "notice wrong" : "notice done"} role="status" tabIndex={-1}>
          {news.value.text}
        </p>
      )}
      {open && (
        <section class="card verdict no-print" aria-labelledby="verdict">
          <h2 id="verdict">{w.title}</h2>
          <p>
            {w.lead}{" "}
            <strong>
              {w.left(daysLeft(verdict.until, isoDay(new Date().toISOString())), formatDate(verdict.until))}
            </strong>
          </p>
          <VerdictForm id={complaint.id} code={code} loading={loading} tell={tell} />
        </section>
      )}
      {status === "answered" && verdict && !verdict.open && <p class="notice">{w.over}</p>}
    </>
  );
}

interface FormProps {
  readonly id: string;
  readonly code: string;
  readonly loading: Loading;
  tell(text: string, wrong?: boolean): void;
}

function VerdictForm({ id, code, loading, tell }: FormProps) {
  const w = verdictWords();
  const draft = useSignal<VerdictDraft>(keptDraft(id));
  const error = useSignal("");
  const busy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<VerdictDraft>) => {
    draft.value = { ...draft.value, ...part };
    error.value = "";
    keepDraft(id, draft.value);
  };
  const wrong = (text: string, field: string) => {
    error.value = text;
    form.current?.querySelector<HTMLElement>(field)?.focus();
  };
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy.value) return;
    const { verdict, comment } = draft.value;
    const fault = faultOf(draft.value);
    if (fault || !verdict)
      return wrong(w.faults[fault ?? "choose"], fault === "choose" ? "input" : "textarea");
    busy.value = true;
    error.value = "";
    try {
      const now = await giveVerdict(
        id,
        code,
        verdict === "confirmed" ? { verdict } : { verdict, comment: comment.trim() },
      );
      dropDraft(id);
      loading.take(now);
      tell(verdict === "confirmed" ? w.thanksYes : w.thanksNo(formatDate(now.properties.clock.dueOn)));
    } catch (failure) {
      if (failure instanceof Problem && failure.status === 409) {
        tell(w.changed, true);
        await loading.refresh();
      } else wrong(told(failure), "button");
    } finally {
      busy.value = false;
    }
  };
  const { verdict, comment } = draft.value;
  const wrongBox = error.value && (
    <div id="verdict-error" role="alert">
      <p class="error">{error.value}</p>
      <p class="hint">{w.kept}</p>
    </div>
  );
  return (
    <form ref={form} onSubmit={send} noValidate>
      <fieldset aria-describedby={error.value ? "verdict-error" : undefined}>
        <legend class="unseen">{w.title}</legend>
        {(["confirmed", "contested"] as const).map((each) => (
          <label key={each} class={`answer ${each}`}>
            <input
              type="radio"
              name="verdict"
              checked={verdict === each}
              onChange={() => change({ verdict: each })}
            />
            {each === "confirmed" ? w.yes : w.no}
          </label>
        ))}
      </fieldset>
      {verdict === "contested" && (
        <div class="field">
          <label for="verdict-why">{w.why}</label>
          <p class="hint" id="verdict-why-hint">
            {w.whyHint}
          </p>
          {wrongBox}
          <textarea
            id="verdict-why"
            rows={4}
            value={comment}
            aria-invalid={error.value ? "true" : undefined}
            aria-describedby={`verdict-why-hint verdict-count${error.value ? " verdict-error" : ""}`}
            onInput={(event) => change({ comment: event.currentTarget.value })}
          />
          <p class="small" id="verdict-count">
            {w.count(formatNumber([...comment.trim()].length), formatNumber(LONGEST))}
          </p>
        </div>
      )}
      {verdict !== "contested" && wrongBox}
      {verdict && <p class="hint">{verdict === "confirmed" ? w.nextYes : w.nextNo}</p>}
      <button type="submit" class="button primary" aria-disabled={busy.value}>
        {busy.value ? w.sending : w.send}
      </button>
      {busy.value && <progress aria-label={w.sending} />}
    </form>
  );
}

/** The field's own error says more than the title of all. */
const told = (failure: unknown) => (failure instanceof Problem && failure.at("/comment")) || explain(failure);
