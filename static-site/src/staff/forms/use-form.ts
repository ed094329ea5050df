import { type Signal, signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Complaint } from "../../api/complaint.ts";
import { explain } from "../../api/failure.ts";
import { type FieldError, Problem } from "../../api/problem.ts";
import { refusedToken } from "../queue.ts";
import type { Faults } from "./faults.ts";
import { drop, keep, kept } from "./kept.ts";
import { faultText } from "./words.ts";

type Name<T> = Extract<keyof T, string>;

/** A form of a draft `T` whose sending is answered with `R`. */
export interface FormOptions<T, R = Complaint> {
  /** Of the form and what it is about, for example `answer-1m4k7tx2m8pq`: what is typed is kept under it. */
  readonly name: string;
  /** Its fields, in the order of the page. */
  readonly empty: T;
  check(draft: T): Faults<T>;
  send(draft: T): Promise<R>;
  /** Takes what the server answered. */
  done(now: R): void;
  /** Looks whether somebody else acted meanwhile, and then tells it. @returns whether that was so */
  overtaken(): Promise<boolean>;
  /** The field that a pointer of the server's errors speaks of, by its first name or whole, where that is another. */
  readonly pointers?: Readonly<Record<string, Name<T>>>;
}

export interface Form<T> {
  readonly name: string;
  readonly draft: Signal<T>;
  readonly busy: Signal<boolean>;
  /** Where the errors are summed up. */
  readonly summary: RefObject<HTMLDivElement | null>;
  change(part: Partial<T>): void;
  errorOf(field: string): string | undefined;
  /** What the server said at a pointer, for a field that is a list. */
  saidAt(pointer: string): string | undefined;
  /** Every error in the order of the fields, then what belongs to none. */
  errors(): readonly { readonly field: Name<T> | null; readonly text: string }[];
  submit(): Promise<void>;
}

interface Refused<T> {
  readonly fields: Partial<Record<Name<T>, string>>;
  readonly other: readonly string[];
  /** Everything as the server said it. */
  readonly said: readonly FieldError[];
}

const NOTHING = { fields: {}, other: [], said: [] } as const;

/** A form of staff: kept on this device while it is typed, checked before it is sent, told what was refused. */
export function useForm<T extends object, R = Complaint>(options: FormOptions<T, R>): Form<T> {
  const { name, empty } = options;
  const latest = useRef(options);
  latest.current = options;
  const draft = useMemo(() => signal(kept(name, empty)), [name]);
  const tried = useSignal(false);
  const refused = useSignal<Refused<T>>(NOTHING);
  const busy = useSignal(false);
  const summary = useRef<HTMLDivElement>(null);
  const fields = Object.keys(empty) as Name<T>[];
  const own: Faults<T> = tried.value ? options.check(draft.value) : {};

  const errorOf = (field: string): string | undefined => {
    const fault = own[field as Name<T>];
    return fault ? faultText(fault) : refused.value.fields[field as Name<T>];
  };
  const refuse = (now: Refused<T>) => {
    refused.value = now;
    requestAnimationFrame(() => summary.current?.focus());
  };
  return {
    name,
    draft,
    busy,
    summary,
    change(part) {
      draft.value = { ...draft.value, ...part };
      keep(name, draft.value);
      const left = Object.entries(refused.value.fields).filter(([field]) => !(field in part));
      refused.value = { ...refused.value, fields: Object.fromEntries(left) as Refused<T>["fields"] };
    },
    errorOf,
    saidAt: (pointer) => refused.value.said.find((each) => each.pointer === pointer)?.detail,
    errors() {
      const beside = fields.flatMap((field) => {
        const text = errorOf(field);
        return text ? [{ field, text }] : [];
      });
      return [...beside, ...refused.value.other.map((text) => ({ field: null, text }))];
    },
    async submit() {
      if (busy.value) return;
      tried.value = true;
      if (Object.keys(options.check(draft.value)).length > 0) return refuse(NOTHING);
      busy.value = true;
      refused.value = NOTHING;
      try {
        const now = await latest.current.send(draft.value);
        drop(name);
        latest.current.done(now);
      } catch (failure) {
        if (refusedToken(failure)) return;
        const conflict = failure instanceof Problem && (failure.status === 409 || failure.status === 412);
        if (!(conflict && (await latest.current.overtaken())))
          refuse(refusal(failure, fields, options.pointers ?? {}));
      } finally {
        busy.value = false;
      }
    },
  };
}

/** The server's errors by the fields of the page. */
export function refusal<T>(
  failure: unknown,
  fields: readonly Name<T>[],
  pointers: Readonly<Record<string, Name<T>>>,
): Refused<T> {
  const errors = failure instanceof Problem ? failure.errors : [];
  const beside: Partial<Record<Name<T>, string>> = {};
  const other: string[] = [];
  for (const { pointer, detail } of errors) {
    const first = pointer.split("/")[1] ?? "";
    const field = pointers[pointer.slice(1)] ?? pointers[first] ?? fields.find((each) => each === first);
    if (field) beside[field] ??= detail;
    else other.push(detail);
  }
  return errors.length > 0
    ? { fields: beside, other, said: errors }
    : { ...NOTHING, other: [explain(failure)] };
}
