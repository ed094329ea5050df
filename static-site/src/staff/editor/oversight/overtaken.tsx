import { oversightWords } from "./words.ts";

/** Somebody else changed the facility meanwhile: what is typed stays, and goes on top when sent again. */
export function OvertakenNote({ shown }: { shown: boolean }) {
  return shown ? (
    <p class="notice wrong overtaken" role="alert">
      {oversightWords().overtaken}
    </p>
  ) : null;
}
