import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Complaint } from "../../api/complaints.ts";
import { getDigest } from "../../api/digest.ts";
import { formatDate, isoDay } from "../../i18n/dates.ts";
import { type Break, firstFlaw } from "./chain.ts";
import { type Digested, newestDigest } from "./digest.ts";
import { chainWords } from "./words.ts";
import "./styles.css";

export interface CheckProps {
  readonly complaint: Complaint;
  /** The tracking code, when this tab knows it. */
  readonly code?: string;
}

type Found =
  | { readonly kind: "checking" }
  | { readonly kind: "cannot" }
  | { readonly kind: "broken"; readonly at: Break }
  | { readonly kind: "whole"; readonly digested: Digested | "unasked" };

/** Makes every hash anew and compares with the newest digest. */
async function check({ complaint: { id, properties }, code }: CheckProps): Promise<Found> {
  if (!globalThis.crypto?.subtle) return { kind: "cannot" };
  const at = await firstFlaw(id, properties.timeline, properties.head);
  if (at) return { kind: "broken", at };
  const today = isoDay(new Date().toISOString());
  const ask = (day: string) => getDigest(day, id, code);
  const digested = await newestDigest(id, properties.timeline, today, ask).catch(() => "unasked" as const);
  return { kind: "whole", digested };
}

/** What the check of a complaint's story found, and what that is worth. */
export function Check(props: CheckProps) {
  const w = chainWords();
  const found = useSignal<Found>({ kind: "checking" });
  const { id, properties: told } = props.complaint;
  const run = async () => {
    found.value = { kind: "checking" };
    found.value = await check(props);
  };
  useEffect(() => {
    void run();
  }, [id, told.head]);
  const now = found.value;
  const digest = digestOf(now);
  return (
    <>
      <div role="status" class="found">
        <Finding found={now} entries={told.timeline.length} newest={told.timeline.at(-1)?.at ?? ""} />
      </div>
      <h3>{w.proves}</h3>
      <p>{w.provesText}</p>
      <h3>{w.not}</h3>
      <p>{w.notText}</p>
      <dl class="numbers">
        {digest && (
          <>
            <dt>
              {w.digest}, {formatDate(digest.day)}
            </dt>
            <dd>
              <span class="code">{digest.digest}</span> <a href={`/api/v1/digests/${digest.day}`}>{w.open}</a>
            </dd>
          </>
        )}
        <dt>{w.head}</dt>
        <dd>
          <span class="code">{told.head}</span>
        </dd>
      </dl>
      <button type="button" class="button" aria-disabled={now.kind === "checking"} onClick={run}>
        {w.retry}
      </button>
    </>
  );
}

const digestOf = (found: Found) =>
  found.kind === "whole" && found.digested !== "unasked" && found.digested.kind !== "none"
    ? found.digested.digest
    : null;

function Finding({ found, entries, newest }: { found: Found; entries: number; newest: string }) {
  const w = chainWords();
  if (found.kind === "checking") return <p>{w.checking}</p>;
  if (found.kind === "cannot") return <p>{w.cannot}</p>;
  if (found.kind === "broken")
    return (
      <div class="bad">
        <p>
          <strong>✗ {w.broken(found.at.entry)}</strong>
        </p>
        <p>
          {w.flaws[found.at.flaw]} {w.tell}
        </p>
      </div>
    );
  return (
    <>
      <div class="good">
        <p>
          <strong>✓ {w.whole(entries)}</strong>
        </p>
        <p>{w.wholeHow}</p>
      </div>
      <InDigest digested={found.digested} newest={newest} />
    </>
  );
}

function InDigest({ digested, newest }: { digested: Digested | "unasked"; newest: string }) {
  const w = chainWords();
  if (digested === "unasked") return <p>{w.unasked}</p>;
  if (digested.kind === "none") return <p>{w.none}</p>;
  const day = formatDate(digested.digest.day);
  if (digested.kind === "broken")
    return (
      <div class="bad">
        <p>
          <strong>✗ {w.brokenDigest(day)}</strong>
        </p>
        <p>{w.tell}</p>
      </div>
    );
  return (
    <div class="good">
      <p>
        <strong>✓ {w.held(day)}</strong>
      </p>
      <p>
        {w.heldHow} {isoDay(newest) > digested.digest.day && w.later}
      </p>
    </div>
  );
}
