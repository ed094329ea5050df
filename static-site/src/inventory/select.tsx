import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface SelectProps {
  readonly label: string;
  readonly value: string;
  /** What is chosen when nothing is; without it something always is. */
  readonly any?: string;
  readonly children: ComponentChildren;
  choose(value: string): void;
}

/** A labelled choice of the browser's own. */
export function Select({ label, value, any, children, choose }: SelectProps) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {children}
      </select>
    </div>
  );
}
