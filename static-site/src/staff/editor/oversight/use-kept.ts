import { useSignal } from "@preact/signals";
import { getNewest, type Oversight, putOversight } from "../../../api/editing.ts";
import type { Facility } from "../../../api/facility.ts";
import { isoDay } from "../../../i18n/dates.ts";
import type { Faults } from "../../forms/faults.ts";
import { type Form, useForm } from "../../forms/use-form.ts";
import { goTo } from "../address.ts";
import { freeId } from "./drafts.ts";

/** What every form of this folder is told. */
export interface OfFacility {
  readonly facility: Facility;
  readonly token: string;
}

interface KeptOptions<T> extends OfFacility {
  readonly kind: Oversight;
  /** The item's id; absent for a new one. */
  readonly item: string | undefined;
  readonly empty: T;
  check(draft: T, today: string): Faults<T>;
  body(draft: T): unknown;
  /** Of a new one: from what its id is made. */
  wanted(draft: T): string;
}

/** Today in Kazakhstan. */
export const today = (): string => isoDay(new Date().toISOString());

/** A form whose sending replaces or adds one item, over the facility's newest version. */
export function useKept<T extends object>(
  options: KeptOptions<T>,
): {
  readonly form: Form<T>;
  /** Whether somebody else changed the facility meanwhile. */
  readonly overtaken: boolean;
  close(): void;
} {
  const { facility, token, kind, item, empty, check, body, wanted } = options;
  const newest = useSignal(facility);
  const overtaken = useSignal(false);
  const close = () => goTo({ at: "facility", id: facility.id });
  const form = useForm<T, unknown>({
    name: `${kind}-${facility.id}-${item ?? "new"}`,
    empty,
    check: (draft) => check(draft, today()),
    send: (draft) => {
      const { properties } = newest.value;
      const taken = properties[kind].map((each: { readonly id: string }) => each.id);
      const id = item ?? freeId(wanted(draft), kind.slice(0, -1), taken);
      return putOversight({ id: facility.id, version: properties.version }, kind, id, body(draft), token);
    },
    done: close,
    async overtaken() {
      const before = newest.value.properties.version;
      newest.value = await getNewest(facility.id, token);
      overtaken.value = newest.value.properties.version !== before;
      return overtaken.value;
    },
  });
  return { form, overtaken: overtaken.value, close };
}
