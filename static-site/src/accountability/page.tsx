import { useEffect, useState } from "preact/hooks";
import { type Accountability, accountability } from "../api/accountability.ts";
import { explain, isAbort } from "../api/failure.ts";
import { allRegions, learnNames } from "../codes/names.ts";
import { formatDate } from "../i18n/dates.ts";
import { say } from "../i18n/language.ts";
import type { Page } from "../shell/page.ts";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { Bars } from "./bars.tsx";
import { type Choice, PERIODS, type Period, readChoice, spanOf, writeChoice } from "./span.ts";
import { Ledgers } from "./table.tsx";
import { Trend } from "./trend.tsx";
import { accountabilityWords } from "./words.ts";

export const page: Page = {
  name: "accountability",
  title: {
    kk: "Не айтылды, не расталды",
    ru: "Что сказано и что подтвердилось",
    en: "What was said, and what was confirmed",
  },
  description: {
    kk: "Әр орган қанша шағым алды, қаншасын шештік дейді, азаматтар қаншасын растады, қаншасында үнсіз қалды.",
    ru: "Сколько жалоб получил каждый орган, сколько называет решёнными, сколько подтвердили люди и где он промолчал.",
    en: "How many complaints each authority got, how many it calls dealt with, how many people confirmed, and where it was silent.",
  },
  Body: AccountabilityPage,
};

/** Of every authority what it says it did, beside what was confirmed. */
function AccountabilityPage() {
  const [choice, choose] = useState<Choice | null>(null);
  useEffect(() => {
    choose(readChoice(location.search));
    void learnNames();
  }, []);
  useEffect(() => {
    if (choice) history.replaceState(null, "", location.pathname + writeChoice(choice));
  }, [choice]);
  const w = accountabilityWords();
  return (
    <article class="accountability wide">
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {choice ? (
        <>
          <Choices choice={choice} choose={choose} />
          <Numbers choice={choice} />
        </>
      ) : (
        <p aria-busy="true">{shellWords().loading}</p>
      )}
      <How />
    </article>
  );
}

function Choices({ choice, choose }: { choice: Choice; choose: (next: Choice) => void }) {
  const w = accountabilityWords();
  return (
    <form class="choices no-print" onSubmit={(event) => event.preventDefault()}>
      <label>
        {w.region}
        <select
          value={choice.region ?? ""}
          onChange={(event) => choose({ ...choice, region: event.currentTarget.value || undefined })}
        >
          <option value="">{w.country}</option>
          {allRegions().map((region) => (
            <option key={region.code} value={region.code}>
              {say(region.names)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.period}
        <select
          value={String(choice.period)}
          onChange={(event) => choose({ ...choice, period: Number(event.currentTarget.value) as Period })}
        >
          {PERIODS.map((months) => (
            <option key={months} value={String(months)}>
              {w.periods[months]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

type Asked = { readonly state: "asking" } | { readonly state: "failed"; readonly error: unknown } | There;
type There = { readonly state: "there"; readonly value: Accountability };

function Numbers({ choice }: { choice: Choice }) {
  const w = accountabilityWords();
  const [asked, become] = useState<Asked>({ state: "asking" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    become({ state: "asking" });
    accountability(spanOf(choice, new Date()), leaving.signal).then(
      (value) => become({ state: "there", value }),
      (error: unknown) => !isAbort(error) && become({ state: "failed", error }),
    );
    return () => leaving.abort();
  }, [choice, attempt]);
  if (asked.state === "asking") return <p aria-busy="true">{shellWords().loading}</p>;
  if (asked.state === "failed")
    return (
      <div class="notice wrong" role="alert">
        <p>{explain(asked.error)}</p>
        <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
          {shellWords().retry}
        </button>
      </div>
    );
  const { from, to, total, authorities } = asked.value;
  if (total.received === 0)
    return (
      <p class="notice">
        {w.empty} <a href={path("map")}>{shellWords().toMap}</a>
      </p>
    );
  return (
    <>
      <p class="sentence">
        {w.sentence(formatDate(from), formatDate(to), total.received, total.done, total.confirmed)}
      </p>
      <Bars ledgers={authorities} />
      <h2>{w.table}</h2>
      <Ledgers ledgers={authorities} total={total} span={spanOf(choice, new Date())} />
      <Trend of={total} />
    </>
  );
}

function How() {
  const w = accountabilityWords();
  return (
    <details class="how">
      <summary>{w.how}</summary>
      <dl>
        {w.definitions.map(([what, meaning]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
