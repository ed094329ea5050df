import { useSignal } from "@preact/signals";
import type { FacilityDocument } from "../../api/facility-oversight.ts";
import { formatDate } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { Icon } from "../../marks/icons.tsx";
import { replyWords } from "./reply-words.ts";

/** Documents with what proves that they are what they were. */
export function Documents({ documents }: { documents: readonly FacilityDocument[] }) {
  const w = replyWords();
  if (!documents.length) return null;
  return (
    <section id="documents" class="narrow">
      <h2>{w.documents}</h2>
      <p class="small">{w.documentsHint}</p>
      <ul class="documents">
        {documents.map((document) => (
          <li key={document.id || document.title}>
            <One document={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ document: { title, url, on, size, contentType, sha256 } }: { document: FacilityDocument }) {
  const w = replyWords();
  const facts = [on && formatDate(on), contentType && kindOf(contentType), size && sizeOf(size)];
  // Only what is safe to follow is a link.
  const safe = url?.startsWith("https://") ? url : null;
  return (
    <>
      {safe ? (
        <a href={safe} rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <strong>{title}</strong>
      )}{" "}
      <span class="small">{facts.filter(Boolean).join(" · ")}</span>
      {sha256 && (
        <div>
          {w.sum} <Checksum of={title} sum={sha256} />
        </div>
      )}
    </>
  );
}

/** Shortened to its ends; the whole of it is copied. */
function Checksum({ of, sum }: { of: string; sum: string }) {
  const w = replyWords();
  const said = useSignal("");
  const copy = () =>
    navigator.clipboard.writeText(sum).then(
      () => {
        said.value = w.copied;
      },
      () => {
        said.value = `${w.copyFailed} ${sum}`;
      },
    );
  return (
    <>
      <code title={sum}>
        {sum.slice(0, 8)}…{sum.slice(-8)}
      </code>{" "}
      <button type="button" class="button plain no-print" aria-label={`${w.copy}: ${of}`} onClick={copy}>
        <Icon name="copy" /> {w.copy}
      </button>
      <span role="status" class="small">
        {said.value}
      </span>
    </>
  );
}

/** Where a type's own last part says little to a reader. */
const KINDS: Readonly<Record<string, string>> = {
  "text/plain": "TXT",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
};

const kindOf = (contentType: string): string =>
  KINDS[contentType] ?? contentType.replace(/^.*\//, "").toUpperCase();

const sizeOf = (bytes: number): string => {
  const w = replyWords();
  const kb = bytes / 1024;
  return kb < 1000 ? w.bytes(formatNumber(Math.max(1, kb))) : w.megabytes(formatNumber(kb / 1024, 1));
};
