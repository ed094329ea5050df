import type { Reply } from "../../api/facility-oversight.ts";
import { formatDate } from "../../i18n/dates.ts";
import { replyWords } from "./reply-words.ts";

/** What the operator says, beside what it is about. */
export function Replies({ replies }: { replies: readonly Reply[] }) {
  return replies.map((reply) => (
    <blockquote key={reply.id || reply.on} class="reply">
      <p class="small">{replyWords().from(formatDate(reply.on))}</p>
      <p lang={reply.language ?? undefined}>{reply.text}</p>
    </blockquote>
  ));
}

/** Replies about the facility as a whole, and about what the page does not show. */
export function GeneralReplies({ replies }: { replies: readonly Reply[] }) {
  const w = replyWords();
  if (!replies.length) return null;
  return (
    <section id="replies" class="narrow">
      <h2>{w.title}</h2>
      <p>{w.right}</p>
      <Replies replies={replies} />
    </section>
  );
}

/** That the operator may reply, where it said nothing about the facility as a whole. */
export function RightOfReply({ replied }: { replied: boolean }) {
  const w = replyWords();
  return <p class="small narrow">{`${w.right} ${replied ? w.beside : w.none}`}</p>;
}

/** Replies by what they are about. What is about a year or an inspection that is not shown is general. */
export function sortReplies(
  replies: readonly Reply[],
  years: readonly number[],
  inspections: readonly string[],
): { about: (what: number | string) => readonly Reply[]; general: readonly Reply[] } {
  const shown = ({ about }: Reply) =>
    (about.year !== null && years.includes(about.year)) ||
    (about.inspection !== null && inspections.includes(about.inspection));
  return {
    about: (what) =>
      replies.filter(({ about }) => (typeof what === "number" ? about.year : about.inspection) === what),
    general: replies.filter((reply) => !shown(reply)),
  };
}
