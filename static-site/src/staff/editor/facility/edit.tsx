import { useSignal } from "@preact/signals";
import { type Activity, activities } from "../../../api/codes.ts";
import { getNewest, putFacility } from "../../../api/editing.ts";
import type { Facility } from "../../../api/facility.ts";
import { say } from "../../../i18n/language.ts";
import { FormView } from "../../forms/form.tsx";
import { keep } from "../../forms/kept.ts";
import { useForm } from "../../forms/use-form.ts";
import { goTo } from "../address.ts";
import { useAsked } from "../loaded.ts";
import { There } from "../waiting.tsx";
import { FacilityFields } from "./facility-fields.tsx";
import {
  baseOf,
  draftOf,
  type FacilityDraft,
  facilityBody,
  facilityFaults,
  type Moved,
  mergedOver,
  movedIn,
  NO_FACILITY,
  POINTERS,
} from "./fields.ts";
import { facilityDeskWords } from "./words.ts";

/** A facility that is there, to be changed. */
export function EditFacility({ id, token }: { id: string; token: string }) {
  const asked = useAsked(async (signal) => {
    const [facility, all] = await Promise.all([getNewest(id, token, { signal }), activities()]);
    return { facility, all };
  });
  return (
    <There asked={asked}>
      {({ facility, all }) => <FacilityForm token={token} facility={facility} activities={all} />}
    </There>
  );
}

/** A facility that is not there yet. */
export function NewFacility({ token }: { token: string }) {
  const asked = useAsked(() => activities());
  return (
    <There asked={asked}>{(all) => <FacilityForm token={token} facility={null} activities={all} />}</There>
  );
}

interface FacilityFormProps {
  readonly token: string;
  readonly facility: Facility | null;
  readonly activities: readonly Activity[];
}

function FacilityForm({ token, facility, activities: all }: FacilityFormProps) {
  const w = facilityDeskWords();
  const moved = useSignal<readonly Moved[] | null>(null);
  const exists = useSignal(false);
  const name = facility ? `facility-${facility.id}` : "facility-new";
  const form = useForm<FacilityDraft, Facility>({
    name,
    empty: facility ? draftOf(facility) : NO_FACILITY,
    pointers: POINTERS,
    check: facilityFaults,
    send: (draft) => putFacility(draft.id.trim(), facilityBody(draft), token, baseOf(draft)?.version),
    done: (now) => goTo({ at: "facility", id: now.id }),
    async overtaken() {
      const draft = form.draft.value;
      if (!baseOf(draft)) {
        exists.value = true;
        return false;
      }
      const newest = draftOf(await getNewest(draft.id, token));
      moved.value = movedIn(draft, newest);
      const merged = mergedOver(draft, newest);
      form.draft.value = merged;
      keep(name, merged);
      requestAnimationFrame(() => document.getElementById("facility-moved")?.focus());
      return true;
    },
  });
  return (
    <>
      <h1>{facility ? say(facility.properties.names) : w.newTitle}</h1>
      {moved.value && <Theirs moved={moved.value} />}
      {exists.value && <p class="notice wrong">{w.notYetYours}</p>}
      <FormView
        form={form}
        title={facility ? w.editTitle : w.facts}
        submit={facility ? w.save : w.create}
        next={w.next}
        cancel={() => goTo(facility ? { at: "facility", id: facility.id } : { at: "desk" })}
      >
        <FacilityFields form={form} activities={all} fresh={facility === null} />
      </FormView>
    </>
  );
}

/** What somebody else changed meanwhile. */
function Theirs({ moved }: { moved: readonly Moved[] }) {
  const w = facilityDeskWords();
  return (
    <div class="notice wrong overtaken" id="facility-moved" role="alert" tabIndex={-1}>
      <p>
        <strong>{w.overtaken}</strong>
      </p>
      <ul>
        {moved.map(({ field, before, now, both }) => (
          <li key={field}>
            {w.fields[field]}: {w.from(before, now)}
            {both && ` (${w.both})`}
          </li>
        ))}
      </ul>
      <p>{w.overtakenNext}</p>
    </div>
  );
}
