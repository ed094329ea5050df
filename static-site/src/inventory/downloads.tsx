import { Licence } from "./licence.tsx";
import { inventoryWords } from "./words.ts";
import "./downloads.css";

interface DownloadsProps {
  /** An address, or what makes the file of what is shown. */
  readonly csv: string | (() => void);
  readonly json: string;
  readonly licence?: string | null;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** The same for other programs, with its licence. */
export function Downloads({ csv, json, licence, name }: DownloadsProps) {
  const w = inventoryWords();
  return (
    <p class="downloads no-print">
      {w.data}{" "}
      {typeof csv === "string" ? (
        <a class="button" href={csv} download={`${name}.csv`}>
          CSV
        </a>
      ) : (
        <button type="button" class="button" onClick={csv}>
          CSV
        </button>
      )}{" "}
      <a class="button" href={json}>
        JSON
      </a>{" "}
      <Licence text={licence} />
    </p>
  );
}
