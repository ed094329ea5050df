import type { ComponentChildren } from "preact";
import type { Cell, Mark } from "./marks.ts";

interface CellProps {
  readonly name: Cell;
  readonly label: string;
  /** Of the line. */
  readonly at: number;
  readonly marks: readonly Mark[];
  readonly wide?: boolean;
}

const idOf = (at: number, name: Cell) => `line-${at}-${name}`;

/** Where what is said of a cell stands. */
export const marksId = (at: number, cell: Cell) => `${idOf(at, cell)}-said`;

/** How a field tells that something is said of it. */
const saying = ({ at, name, marks }: CellProps) => {
  const here = marks.filter((mark) => mark.cell === name);
  return {
    id: idOf(at, name),
    "data-cell": name,
    "data-finding": here.some(({ kind }) => kind === "finding") ? "" : undefined,
    "aria-invalid": here.some(({ kind }) => kind === "error") ? ("true" as const) : undefined,
    "aria-describedby": here.length > 0 ? marksId(at, name) : undefined,
  };
};

function Labelled({ label, wide, children }: CellProps & { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label class={wide ? "cell wide-cell" : "cell"}>
      <span class="cell-label">{label}</span>
      {children}
    </label>
  );
}

/** A number or a word, typed. */
export function TypedCell(
  props: CellProps & { value: string; change(value: string): void; number?: boolean },
) {
  return (
    <Labelled {...props}>
      <input
        {...saying(props)}
        type="text"
        inputMode={props.number ? "decimal" : undefined}
        autocomplete="off"
        value={props.value}
        onInput={(event) => props.change(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** One of a list: codes by their names. */
export function ChosenCell(
  props: CellProps & {
    value: string;
    options: readonly (readonly [code: string, name: string])[];
    change(value: string): void;
  },
) {
  return (
    <Labelled {...props}>
      <select
        {...saying(props)}
        value={props.value}
        onChange={(event) => props.change(event.currentTarget.value)}
      >
        {!props.options.some(([code]) => code === props.value) && (
          <option value={props.value}>{props.value}</option>
        )}
        {props.options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Yes or no. */
export function TickedCell({
  label,
  value,
  change,
}: {
  label: string;
  value: boolean;
  change(value: boolean): void;
}) {
  return (
    <label class="choice tick">
      <input type="checkbox" checked={value} onChange={(event) => change(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
