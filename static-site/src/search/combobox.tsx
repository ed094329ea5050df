import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Icon } from "../marks/icons.tsx";

/** Something that can be chosen: does something, or is a link. */
export interface Option {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly mark?: ComponentChildren;
  choose(): void;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface Props {
  readonly label: string;
  readonly nothing: string;
  readonly value?: string;
  /** Finds what fits; called a moment after the last keystroke, aborted by the next. */
  find(typed: string, signal: AbortSignal): Promise<readonly OptionGroup[]>;
  /** Enter without a chosen option. */
  submit?(typed: string): void;
}

const PAUSE_MS = 200;

/** A search field with a list of suggestions: WAI-ARIA combobox with list popup. */
export function Combobox({ label, nothing, value = "", find, submit }: Props) {
  const id = useId();
  const typed = useSignal(value);
  const groups = useSignal<readonly OptionGroup[] | null>(null);
  const active = useSignal(-1);
  const asking = useRef<{ timer: number; abort: AbortController } | null>(null);
  const options = groups.value?.flatMap((group) => group.options) ?? [];

  useEffect(() => () => stop(), []);

  const stop = () => {
    if (!asking.current) return;
    clearTimeout(asking.current.timer);
    asking.current.abort.abort();
    asking.current = null;
  };
  const close = () => {
    stop();
    groups.value = null;
    active.value = -1;
  };
  const ask = (text: string) => {
    stop();
    typed.value = text;
    active.value = -1;
    if (text.trim().length < 2) {
      groups.value = null;
      return;
    }
    const abort = new AbortController();
    const timer = window.setTimeout(async () => {
      const found = await find(text.trim(), abort.signal);
      if (!abort.signal.aborted) groups.value = found;
    }, PAUSE_MS);
    asking.current = { timer, abort };
  };
  const choose = (option: Option) => {
    typed.value = option.label;
    close();
    option.choose();
  };
  const step = (by: number) => {
    if (options.length)
      active.value =
        (active.value + by + options.length + (active.value < 0 && by < 0 ? 1 : 0)) % options.length;
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Escape: close,
    Enter: () => {
      const option = options[active.value];
      if (option) choose(option);
      else if (typed.value.trim().length >= 2) {
        const text = typed.value.trim();
        close();
        submit?.(text);
      }
    },
  };

  return (
    <search
      class="combobox"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) close();
      }}
    >
      <Icon name="search" />
      <input
        type="text"
        inputmode="search"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={groups.value !== null}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active.value >= 0 ? `${id}-${active.value}` : undefined}
        autocomplete="off"
        enterkeyhint="search"
        value={typed.value}
        onInput={(event) => ask(event.currentTarget.value)}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act || (event.key !== "Enter" && groups.value === null)) return;
          event.preventDefault();
          act();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} class="options" hidden={groups.value === null}>
        {groups.value?.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <p class="options-title" aria-hidden="true">
              {group.label}
            </p>
            {group.options.map((option) => {
              const at = options.indexOf(option);
              return (
                <div
                  key={option.key}
                  id={`${id}-${at}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === active.value}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(option)}
                  onKeyDown={(event) => event.key === "Enter" && choose(option)}
                >
                  {option.mark}
                  <span>
                    {option.label}
                    {option.hint && <small>{option.hint}</small>}
                  </span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p class={groups.value?.length === 0 ? "options nothing" : "unseen"} role="status">
        {groups.value?.length === 0 ? nothing : ""}
      </p>
    </search>
  );
}
