import type { Complaint } from "../../api/complaints.ts";
import { formatDate } from "../../i18n/dates.ts";
import { type Sign, StatusShape } from "../../marks/status.tsx";
import { type Agreement, type Claim, type Finding, truthOf } from "./truth.ts";
import { truthWords } from "./words.ts";

const CLAIM_SIGNS: Record<Claim, Sign> = {
  nothing: "open",
  silent: "overdue",
  promised: "open",
  working: "in_work",
  later: "in_work",
  answered: "answered",
  done: "answered",
};

const FINDING_SIGNS: Record<Finding, Sign> = {
  unknown: "open",
  expired: "open",
  stillThere: "contested",
  untrue: "contested",
  solved: "resolved",
  seen: "resolved",
};

const GLYPHS: Record<Agreement, string> = { none: "", open: "?", same: "=", different: "≠" };

/** What the authority says, beside what is true: two badges with a sign of equality, or not, between them. */
export function SaidAndTrue({ told }: { told: Complaint["properties"] }) {
  const truth = truthOf(told);
  if (!truth) return null;
  const w = truthWords();
  const { claim, claimedAt, finding, foundAt, agreement } = truth;
  const still = agreement === "none" && finding !== "stillThere";
  return (
    <section class={`truth ${agreement}`} aria-label={w.title}>
      <Badge caption={w.says} sign={CLAIM_SIGNS[claim]} text={w.claim[claim]} at={claimedAt} />
      <span class="equals">
        <span aria-hidden="true">{GLYPHS[agreement]}</span>
        {agreement !== "none" && <span class="unseen">{w.agreement[agreement]}</span>}
      </span>
      <Badge
        caption={w.true}
        sign={still ? "open" : FINDING_SIGNS[finding]}
        text={still ? w.waiting : w.finding[finding]}
        by={still ? undefined : byWhom(finding, told.support.stillThere)}
        at={still ? null : foundAt}
      />
    </section>
  );
}

function byWhom(finding: Finding, stillThere: number): string | undefined {
  const { by } = truthWords();
  if (finding === "stillThere") return by.stillThere(stillThere);
  return finding === "unknown" || finding === "expired" ? undefined : by[finding];
}

function Badge(props: { caption: string; sign: Sign; text: string; by?: string; at: string | null }) {
  return (
    <p class="badge">
      <span class="caption">{props.caption}</span>
      <strong class={`status ${props.sign}`}>
        <StatusShape sign={props.sign} />
        {props.text}
      </strong>
      {(props.by || props.at) && (
        <span class="who">
          {props.by}
          {props.by && props.at && ", "}
          {props.at && <time datetime={props.at}>{formatDate(props.at)}</time>}
        </span>
      )}
    </p>
  );
}
