import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Icon } from "../marks/icons.tsx";
import { mapWords } from "./words.ts";

/** Shares of the window's height below the header that the three positions take. */
const HEIGHTS = [0.24, 0.55, 1] as const;

/** Beyond this move, in CSS pixels, a touch is a drag. */
const DRAG = 6;

/**
 * The panel: a column at the left of a desktop, on a phone a sheet with three heights, moved by finger,
 * by arrow keys on its handle (WAI-ARIA window splitter) and by two buttons.
 */
export function Sheet({ children }: { children: ComponentChildren }) {
  const w = mapWords();
  const position = useSignal(1);
  const dragged = useSignal<number | null>(null);
  const panel = useRef<HTMLElement>(null);
  const from = useRef<{ y: number; height: number; moved: boolean } | null>(null);

  const go = (to: number) => {
    position.value = Math.min(2, Math.max(0, to));
  };
  const grab = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (!panel.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { y: event.clientY, height: panel.current.offsetHeight, moved: false };
  };
  const drag = (event: PointerEvent) => {
    if (!from.current) return;
    const by = from.current.y - event.clientY;
    if (Math.abs(by) > DRAG) from.current.moved = true;
    if (from.current.moved) dragged.value = from.current.height + by;
  };
  const drop = () => {
    const room = panel.current?.parentElement?.clientHeight ?? 0;
    if (from.current?.moved && dragged.value !== null && room > 0) go(nearest(dragged.value / room));
    from.current = null;
    dragged.value = null;
  };
  const keys: Record<string, () => void> = {
    ArrowUp: () => go(position.value + 1),
    ArrowDown: () => go(position.value - 1),
    Home: () => go(0),
    End: () => go(2),
  };

  return (
    <section
      ref={panel}
      class={`panel at-${position.value}`}
      aria-label={w.list}
      style={dragged.value === null ? undefined : { height: `${dragged.value}px`, transition: "none" }}
    >
      <div class="grip">
        <button
          type="button"
          aria-label={w.lower}
          title={w.lower}
          disabled={position.value === 0}
          onClick={() => go(position.value - 1)}
        >
          <Icon name="down" />
        </button>
        <div
          class="handle"
          role="separator"
          aria-orientation="horizontal"
          aria-label={w.sheet}
          aria-valuemin={0}
          aria-valuemax={2}
          aria-valuenow={position.value}
          aria-valuetext={w.sheetHeights[position.value]}
          tabIndex={0}
          onPointerDown={grab}
          onPointerMove={drag}
          onPointerUp={drop}
          onPointerCancel={drop}
          onKeyDown={(event) => {
            const act = keys[event.key];
            if (!act) return;
            event.preventDefault();
            act();
          }}
        />
        <button
          type="button"
          aria-label={w.raise}
          title={w.raise}
          disabled={position.value === 2}
          onClick={() => go(position.value + 1)}
        >
          <Icon name="up" />
        </button>
      </div>
      <div class="panel-content">{children}</div>
    </section>
  );
}

/** The position whose height is nearest to this share. */
export function nearest(share: number): number {
  const distances = HEIGHTS.map((height) => Math.abs(height - share));
  return distances.indexOf(Math.min(...distances));
}
