import { explain } from "../api/failure.ts";
import { shellWords } from "../shell/words.ts";
import { complaintWords } from "./words.ts";

/** The page's shape, until the complaint is there. */
export function Skeleton() {
  return (
    <div class="wide skeleton" aria-busy="true">
      <p class="unseen" role="status">
        {complaintWords().loading}
      </p>
      <div class="bone title" />
      <div class="bone line" />
      <div class="bone picture" />
      <div class="bone line" />
      <div class="bone line short" />
    </div>
  );
}

export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <>
      <h1>{complaintWords().failed}</h1>
      <div class="notice wrong" role="alert">
        <p>{explain(error)}</p>
        <button type="button" class="button" onClick={retry}>
          {shellWords().retry}
        </button>
      </div>
    </>
  );
}
