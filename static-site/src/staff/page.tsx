import { useEffect } from "preact/hooks";
import { learnNames } from "../codes/names.ts";
import { lazy } from "../shell/lazy.tsx";
import type { Page } from "../shell/page.ts";
import { shellWords } from "../shell/words.ts";
import { resume, session, signOut } from "./session.ts";
import { SignIn } from "./sign-in/sign-in.tsx";
import { staffWords } from "./words.ts";

export const page: Page = {
  name: "staff",
  title: { kk: "Қызметкерлерге", ru: "Для сотрудников", en: "For staff" },
  description: {
    kk: "Модераторлардың, мемлекеттік органдар мен редакторлардың жұмыс беті: шағымдар, жауап мерзімдері, кәсіпорындар.",
    ru: "Рабочая страница модераторов, органов власти и редакторов: жалобы, сроки ответов, предприятия.",
    en: "Where moderators, authorities and editors work: complaints, terms for answers, facilities.",
  },
  Body,
};

/** Each role loads its own part only. */
const ModeratorQueue = lazy(async () => (await import("./moderator/queue.tsx")).ModeratorQueue);
const Desk = lazy(async () => (await import("./authority/desk.tsx")).Desk);
const EditorDesk = lazy(async () => (await import("./editor/desk.tsx")).EditorDesk);

/** The longest wait that browsers can time, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

function Body() {
  const w = staffWords();
  useEffect(() => {
    resume();
    void learnNames();
  }, []);
  const who = session.value;
  useEffect(() => {
    if (who?.expiresAt === undefined) return;
    const left = Math.min(LONGEST, Math.max(0, who.expiresAt - Date.now()));
    const timer = setTimeout(() => signOut(true), left);
    return () => clearTimeout(timer);
  }, [who]);
  if (typeof location === "undefined") return <p role="status">{shellWords().loading}</p>;
  if (!who) return <SignIn />;
  const moderator = who.roles.includes("moderator");
  const authority = who.roles.includes("authority");
  const editor = who.roles.includes("editor");
  return (
    <div class="wide">
      <p class="signed-in">
        <span>
          {w.signedInAs}:{" "}
          <strong>
            {moderator ? w.moderator : authority ? w.authority : editor ? w.editor : w.otherRole}
          </strong>
        </span>
        <button type="button" class="button plain" onClick={() => signOut()}>
          {w.signOut}
        </button>
      </p>
      {moderator ? (
        <ModeratorQueue token={who.token} />
      ) : authority ? (
        <Desk session={who} />
      ) : editor ? (
        <EditorDesk token={who.token} />
      ) : (
        <p class="notice">{w.nothingHere}</p>
      )}
    </div>
  );
}
