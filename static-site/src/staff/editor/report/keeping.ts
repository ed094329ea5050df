import { type Signal, signal } from "@preact/signals";
import type { Draft } from "../../../api/drafts.ts";
import { Problem } from "../../../api/problem.ts";

/** How what is typed stands to what the server keeps. */
export type Standing =
  /** The server has it all. */
  | { readonly phase: "saved"; readonly at: string | null }
  /** Typed, and about to be sent. */
  | { readonly phase: "typed" }
  | { readonly phase: "saving" }
  /** Kept on this device; the next keystroke or `save` tries again. */
  | { readonly phase: "failed"; readonly error: unknown }
  /** Somebody else saved another draft meanwhile; nothing is sent until that is decided. */
  | { readonly phase: "overtaken"; readonly theirs: Draft | null };

/** Where drafts are kept; the server in life, anything in a test. */
export interface Store<T> {
  put(typed: T, version: number | null): Promise<Draft>;
  /** The draft that is there now, null when there is none. */
  get(): Promise<Draft | null>;
}

/** Runs something a moment later. @returns how to call it off */
export type Later = (run: () => void) => () => void;

/**
 * Saves what is typed a moment after the last keystroke, one request at a time, each over the version that the last one
 * was answered with, so that two editors, or two tabs, can never overwrite each other unseen.
 */
export class Keeping<T> {
  readonly standing: Signal<Standing>;
  /** What the server said of what it was sent last. */
  readonly answer: Signal<Draft | null>;
  #version: number | null;
  #typed: T | null = null;
  #calledOff: () => void = () => undefined;
  #running: Promise<void> | null = null;
  readonly #store: Store<T>;
  readonly #later: Later;
  readonly #saved: (typed: T, draft: Draft) => void;

  /**
   * @param known the draft as the server has it, null when it has none
   * @param saved told what has arrived
   */
  constructor(
    store: Store<T>,
    later: Later,
    known: Draft | null,
    saved: (typed: T, draft: Draft) => void = () => undefined,
  ) {
    this.#store = store;
    this.#later = later;
    this.#saved = saved;
    this.#version = known?.version ?? null;
    this.answer = signal(known);
    this.standing = signal({ phase: "saved", at: known?.savedAt ?? null });
  }

  /** The version that the next save replaces; null when there is no draft. */
  get version(): number | null {
    return this.#version;
  }

  /** Takes what is typed now. */
  type(typed: T): void {
    this.#typed = typed;
    if (this.standing.value.phase === "overtaken") return;
    if (!this.#running) this.standing.value = { phase: "typed" };
    this.#calledOff();
    this.#calledOff = this.#later(() => void this.save());
  }

  /** Says that what is typed was begun on another draft than the one that is there. */
  overtakenBy(theirs: Draft | null): void {
    this.#calledOff();
    this.standing.value = { phase: "overtaken", theirs };
  }

  /** Saves at once what is not saved yet; done when everything typed by then has arrived or failed. */
  save(): Promise<void> {
    this.#calledOff();
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Stops waiting to save; what was typed stays on the device. */
  stop(): void {
    this.#calledOff();
  }

  /** After being overtaken: what is typed here replaces theirs. */
  mine(typed: T): Promise<void> {
    const { value } = this.standing;
    if (value.phase === "overtaken") this.#version = value.theirs?.version ?? null;
    this.standing.value = { phase: "typed" };
    this.#typed = typed;
    return this.save();
  }

  /** The draft was removed: what is typed here becomes a new one, begun on what is published now. */
  anew(typed: T): Promise<void> {
    this.#version = null;
    this.#typed = typed;
    return this.save();
  }

  /** After being overtaken: goes on from theirs. */
  theirs(draft: Draft | null): void {
    this.#typed = null;
    this.#version = draft?.version ?? null;
    this.answer.value = draft;
    this.standing.value = { phase: "saved", at: draft?.savedAt ?? null };
  }

  async #run(): Promise<void> {
    while (this.#typed !== null && this.standing.value.phase !== "overtaken") {
      const typed = this.#typed;
      this.#typed = null;
      this.standing.value = { phase: "saving" };
      try {
        const draft = await this.#store.put(typed, this.#version);
        this.#version = draft.version;
        this.answer.value = draft;
        this.#saved(typed, draft);
        this.standing.value = { phase: "saved", at: draft.savedAt };
      } catch (error) {
        this.#typed ??= typed;
        await this.#fail(error);
        return;
      }
    }
  }

  async #fail(error: unknown): Promise<void> {
    const conflict = error instanceof Problem && [404, 409, 412, 428].includes(error.status);
    if (!conflict) {
      this.standing.value = { phase: "failed", error };
      return;
    }
    try {
      this.standing.value = { phase: "overtaken", theirs: await this.#store.get() };
    } catch (unreachable) {
      this.standing.value = { phase: "failed", error: unreachable };
    }
  }
}
