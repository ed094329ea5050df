import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Pollutant } from "../../../api/codes.ts";
import { say } from "../../../i18n/language.ts";
import { Icon } from "../../../marks/icons.tsx";
import { Combobox, type OptionGroup } from "../../../search/combobox.tsx";
import { fold } from "../../../search/fold.ts";
import { type Codes, LineRow } from "./line-row.tsx";
import { type Line, newLine, type Subject } from "./lines.ts";
import { type Mark, marksAt } from "./marks.ts";
import { editWords } from "./words.ts";

interface GridProps {
  readonly subject: Subject;
  readonly lines: readonly Line[];
  readonly codes: Codes;
  readonly marks: readonly Mark[];
  change(key: number, part: Partial<Line>): void;
  add(line: Line): void;
  remove(key: number): void;
}

/** The lines of one kind, and how one more comes. */
export function Grid(props: GridProps) {
  const { subject, lines, codes, marks } = props;
  const w = editWords();
  const newest = useSignal<number | null>(null);
  useEffect(() => {
    if (newest.value === null) return;
    document.querySelector<HTMLElement>(`[data-line="${newest.value}"] :is(select, input)`)?.focus();
    newest.value = null;
  }, [newest.value, lines]);
  const add = (about: Partial<Line> = {}) => {
    const last = lines.at(-1);
    // The next line is most often in the same unit and known in the same way.
    const like = last ? { unit: last.unit, method: last.method } : {};
    const line = newLine(subject, { ...like, ...about });
    props.add(line);
    newest.value = line.key;
  };
  return (
    <section class="card grid" aria-labelledby={`grid-${subject}`}>
      <h2 id={`grid-${subject}`} tabIndex={-1}>
        {w.subjects[subject]}
      </h2>
      <p class="hint">{w.hints[subject]}</p>
      {lines.length === 0 && <p class="soft">{w.noLines}</p>}
      <ul class="lines" onKeyDown={move}>
        {lines.map((line) => (
          <LineRow
            key={line.key}
            line={line}
            codes={codes}
            marks={marksAt(marks, line)}
            change={(part) => props.change(line.key, part)}
            remove={() => props.remove(line.key)}
          />
        ))}
      </ul>
      {subject === "releases" || subject === "transfers" ? (
        <AddPollutant pollutants={codes.pollutants} add={(no) => add({ pollutant: String(no) })} />
      ) : (
        <button type="button" class="button" onClick={() => add()}>
          <Icon name="plus" /> {w.add[subject]}
        </button>
      )}
    </section>
  );
}

const MOST_FOUND = 12;

function AddPollutant({ pollutants, add }: { pollutants: readonly Pollutant[]; add(no: number): void }) {
  const w = editWords();
  const added = useSignal(0);
  const find = async (typed: string): Promise<readonly OptionGroup[]> => {
    const found = pollutantsLike(pollutants, typed).slice(0, MOST_FOUND);
    if (found.length === 0) return [];
    const options = found.map(({ no, names, cas }) => ({
      key: String(no),
      label: say(names),
      hint: [`№ ${no}`, cas && `CAS ${cas}`].filter(Boolean).join(", "),
      choose() {
        added.value++;
        add(no);
      },
    }));
    return [{ label: w.pollutants, options }];
  };
  // Made anew after each choice, so that the next search begins empty.
  return <Combobox key={added.value} label={w.addPollutant} nothing={w.noPollutant} find={find} />;
}

/** Pollutants by a part of their name in any language, their number or their CAS number. */
export function pollutantsLike(pollutants: readonly Pollutant[], typed: string): readonly Pollutant[] {
  const wanted = fold(typed);
  return pollutants.filter(
    ({ no, names, cas }) =>
      String(no) === wanted ||
      cas?.startsWith(wanted) ||
      Object.values(names).some((name) => fold(name).includes(wanted)),
  );
}

/** Enter and the arrows go from line to line in the same column, as in a sheet. */
function move(event: KeyboardEvent & { currentTarget: HTMLUListElement }): void {
  const field = event.target as HTMLElement;
  const down = event.key === "ArrowDown" || (event.key === "Enter" && !event.shiftKey);
  const up = event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey);
  if ((!down && !up) || !field.matches("input[data-cell]")) return;
  const column = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(`input[data-cell="${field.dataset.cell}"]`),
  ];
  const next = column[column.indexOf(field) + (down ? 1 : -1)];
  event.preventDefault();
  next?.focus();
}
