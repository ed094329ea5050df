import type { ComponentChildren } from "preact";
import { chartWords } from "./words.ts";

interface TableProps {
  /** What the table is of, for whoever hears it. */
  readonly of: string;
  /** What opens it, where "Table" would not say enough. */
  readonly summary?: string;
  /** A class of the box that scrolls. */
  readonly kind?: string;
  readonly children: ComponentChildren;
}

/** What a picture shows, as a table that one opens; wider than the window, it scrolls by itself. */
export function AsTable({ of, summary = chartWords().table, kind = "", children }: TableProps) {
  return (
    <details class="as-table">
      <summary>{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class={`scrolls ${kind}`} tabIndex={0} aria-label={`${chartWords().table}: ${of}`}>
        {children}
      </section>
    </details>
  );
}
