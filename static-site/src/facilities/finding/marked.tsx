import { fold } from "../../search/fold.ts";

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** й is и for whoever searches, as the server has it. */
const folded = (text: string): string =>
  [...text].map((letter) => fold(letter).replace("й", "и") || letter).join("");

/** The words of a search. */
const wordsOf = (q: string): string[] => folded(q).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A text cut where the searched words occur in it, however either is typed: қ is found by к. Beginnings of
 * words are marked; a word that begins nothing is marked wherever it stands.
 */
export function cut(text: string, q: string): Piece[] {
  const letters = [...text];
  const flat = letters.map(folded);
  const whole = flat.join("");
  // A letter that folds to more than itself would shift all that follows.
  if (whole.length !== flat.length) return [{ text, hit: false }];
  const hit = new Array<boolean>(letters.length).fill(false);
  for (const word of wordsOf(q)) {
    const all = placesOf(whole, word);
    const beginnings = all.filter((at) => at === 0 || !/[\p{L}\p{N}]/u.test(whole[at - 1] ?? ""));
    for (const at of beginnings.length ? beginnings : all) hit.fill(true, at, at + word.length);
  }
  const pieces: { text: string; hit: boolean }[] = [];
  letters.forEach((letter, at) => {
    const last = pieces.at(-1);
    if (last && last.hit === hit[at]) last.text += letter;
    else pieces.push({ text: letter, hit: hit[at] ?? false });
  });
  return pieces;
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Whether any of the searched words occurs. */
export const occurs = (text: string, q: string): boolean => cut(text, q).some(({ hit }) => hit);

/** A text with the searched words marked. */
export function Marked({ text, q }: { text: string; q: string }) {
  return <>{cut(text, q).map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</>;
}
