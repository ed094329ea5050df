import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { decide } from "../../api/casework.ts";
import type { Complaint } from "../../api/complaint.ts";
import { categoryName } from "../../codes/names.ts";
import { formatDate } from "../../i18n/dates.ts";
import { markWords } from "../../marks/words.ts";
import { type Near, nearby } from "../../report/doubles/nearby.ts";
import { path } from "../../shell/routes.ts";
import { isNumber } from "../by-number.tsx";
import { only } from "../forms/faults.ts";
import { LineField } from "../forms/field.tsx";
import { FormView } from "../forms/form.tsx";
import { useForm } from "../forms/use-form.ts";
import { moderatorWords } from "./words.ts";

interface JoinDraft {
  readonly into: string;
}

interface JoinFormProps {
  readonly complaint: Complaint;
  readonly token: string;
  done(): void;
  overtaken(): Promise<boolean>;
  close(): void;
}

/** Joins a complaint to another about the same: one of those near by, or any by its number. */
export function JoinForm({ complaint, token, done, overtaken, close }: JoinFormProps) {
  const w = moderatorWords();
  const { id, properties: told } = complaint;
  const [lon, lat] = complaint.geometry.coordinates;
  const near = useSignal<readonly Near[] | null>(null);
  const form = useForm<JoinDraft>({
    name: `join-${id}`,
    empty: { into: "" },
    check: ({ into }) =>
      only<JoinDraft>({ into: isNumber(into.trim().toLowerCase()) ? undefined : ["notId"] }),
    send: ({ into }) =>
      decide(id, { decision: "join", into: into.trim().toLowerCase() }, { token, version: told.version }),
    done,
    overtaken,
  });
  useEffect(() => {
    const leaving = new AbortController();
    nearby({ lat, lon }, told.group, new Date(), leaving.signal).then(
      (all) => {
        near.value = all.filter((each) => each.complaint.id !== id);
      },
      // A number can be typed all the same.
      () => {},
    );
    return () => leaving.abort();
  }, [id]);
  return (
    <FormView form={form} title={w.joinTitle} submit={w.joinIt} next={w.joinNext} cancel={close}>
      {near.value?.length === 0 && <p>{w.noneNear}</p>}
      {near.value && near.value.length > 0 && (
        <fieldset class="field near-ones">
          <legend>{w.near}</legend>
          {near.value.map((each) => (
            <NearOne
              key={each.complaint.id}
              near={each}
              name={`near-${id}`}
              chosen={form.draft.value.into === each.complaint.id}
              choose={() => form.change({ into: each.complaint.id })}
            />
          ))}
        </fieldset>
      )}
      <LineField form={form} field="into" label={w.into} hint={w.intoHint} />
    </FormView>
  );
}

function NearOne(props: { near: Near; name: string; chosen: boolean; choose(): void }) {
  const w = moderatorWords();
  const { id, properties: told } = props.near.complaint;
  const what = categoryName(told.category, markWords().group[told.group]);
  return (
    <div class="choice">
      <input
        type="radio"
        id={`${props.name}-${id}`}
        name={props.name}
        checked={props.chosen}
        onChange={props.choose}
      />
      <span>
        <label for={`${props.name}-${id}`}>{told.place ? `${what}: ${told.place}` : what}</label>
        <span class="soft">
          {w.metres(Math.round(props.near.metres / 10) * 10)} · {formatDate(told.filedAt)} ·{" "}
          {markWords().status[told.status]}
        </span>
        <span lang={told.language ?? undefined}>{told.summary}</span>
        <a href={path("complaints", id)} target="_blank" rel="noopener" class="code">
          {id}
        </a>
      </span>
    </div>
  );
}
