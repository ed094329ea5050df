import { shellWords } from "../shell/words.ts";
import { Problem, Unreachable } from "./problem.ts";

/** What went wrong and what to do, in plain words of the page's language. */
export function explain(error: unknown): string {
  const w = shellWords();
  if (error instanceof Unreachable) return w.offline;
  if (!(error instanceof Problem)) return w.failed;
  const said = error.detail || error.title || w.failed;
  return error.status >= 500 && error.correlationId ? `${said} ${w.code}: ${error.correlationId}` : said;
}

/** Whether the caller itself gave up, so that there is nothing to tell. */
export const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "AbortError";
