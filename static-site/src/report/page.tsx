import { useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Page } from "../shell/page.ts";
import { allErrors, idOf } from "./errors.ts";
import { enqueue, open, refused, report, saved, startAnew, store } from "./form.ts";
import { useLater } from "./later.ts";
import { Progress } from "./progress.tsx";
import { Check } from "./steps/check.tsx";
import { Photos } from "./steps/photos.tsx";
import { Tell } from "./steps/tell.tsx";
import { What } from "./steps/what.tsx";
import { Where } from "./steps/where.tsx";
import { Who } from "./steps/who.tsx";
import { You } from "./steps/you.tsx";
import { reportWords } from "./words.ts";

export const page: Page = {
  name: "report",
  title: { kk: "Шағым беру", ru: "Подать жалобу", en: "File a complaint" },
  description: {
    kk: "Қоршаған ортаның ластануы немесе органның әрекетсіздігі туралы шағым: орны, сипаттамасы, фотолар. Екі минут, атын айтпай-ақ.",
    ru: "Жалоба на загрязнение или бездействие органа: место, рассказ, фото. Две минуты, можно без имени.",
    en: "A complaint about pollution or an authority that does not act: place, words, photos. Two minutes, no name needed.",
  },
  Body: ReportPage,
};

/** The form; once sent, what became of it. */
function ReportPage() {
  const After = useSignal<FunctionComponent | null>(null);
  const stage = report.value?.stage;
  useEffect(() => {
    void open(location.search);
    // What a visitor may need after the network went: fetched while there is one.
    for (const part of [import("./sending/after.tsx"), import("./photos/shrink.ts"), store()])
      void part.catch(() => undefined);
  }, []);
  useEffect(() => {
    if (stage !== "queued" && stage !== "filed") return;
    void import("./sending/after.tsx").then((part) => {
      After.value = part.After;
    });
  }, [stage]);
  if (stage === "queued" || stage === "filed") return After.value ? <After.value /> : <Saved />;
  return <Form />;
}

function Form() {
  const w = reportWords();
  const Doubles = useLater(async () => (await import("./doubles/doubles.tsx")).Doubles);
  const sending = useSignal(false);
  const summary = useRef<HTMLDivElement>(null);
  const errors = allErrors();
  const tellErrors = () => requestAnimationFrame(() => summary.current?.focus());
  useEffect(() => {
    if (Object.keys(refused.value.fields).length || refused.value.other.length) tellErrors();
  }, [refused.value]);
  const send = async () => {
    if (sending.value) return;
    sending.value = true;
    const complete = await enqueue();
    sending.value = false;
    if (!complete) tellErrors();
    else scrollTo({ top: 0 });
  };
  return (
    <form class="report-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <h1>{w.title}</h1>
      <p>{w.intro}</p>
      {errors.length > 0 && (
        <div ref={summary} class="notice wrong" role="alert" tabIndex={-1}>
          <h2>{w.wrong}</h2>
          <ul>
            {errors.map(({ field, text }) => (
              <li key={text}>{field ? <a href={`#${idOf(field)}`}>{text}</a> : text}</li>
            ))}
          </ul>
        </div>
      )}
      <Progress />
      <Where />
      <What />
      {Doubles && <Doubles />}
      <Who />
      <Tell />
      <Photos />
      <You />
      <Check sending={sending.value} send={() => void send()} erase={() => void startAnew()} />
      <Saved />
    </form>
  );
}

/** That nothing typed is lost, or that it may be. */
function Saved() {
  const w = reportWords();
  if (saved.value === null)
    return (
      <p class="saved wrong" role="alert">
        {w.unsaved}
      </p>
    );
  return <p class="saved">{saved.value ? w.saved : w.saving}</p>;
}
