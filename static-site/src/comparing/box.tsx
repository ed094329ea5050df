import { MOST } from "./chosen.ts";
import { comparingWords } from "./words.ts";

interface BoxProps {
  readonly name: string;
  readonly checked: boolean;
  /** As many are chosen as can be. */
  readonly full: boolean;
  toggle(): void;
}

/** Chooses a facility to be compared. */
export function CompareBox({ name, checked, full, toggle }: BoxProps) {
  const w = comparingWords();
  return (
    <label class="compare-box">
      <input
        type="checkbox"
        checked={checked}
        disabled={full}
        aria-label={w.compareIt(name)}
        onChange={toggle}
      />
      {full ? w.full(MOST) : w.compare}
    </label>
  );
}
