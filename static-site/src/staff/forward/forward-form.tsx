import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Acting } from "../../api/acting.ts";
import { decide } from "../../api/casework.ts";
import type { Complaint } from "../../api/complaint.ts";
import { getRoute } from "../../api/routing.ts";
import { allAuthorities, authorityName } from "../../codes/names.ts";
import { say } from "../../i18n/language.ts";
import { type Faults, only, textFault } from "../forms/faults.ts";
import { FieldError, TextField } from "../forms/field.tsx";
import { FormView } from "../forms/form.tsx";
import { useForm } from "../forms/use-form.ts";
import { forwardWords } from "./words.ts";

interface ForwardDraft {
  readonly authority: string;
  readonly reason: string;
}

const NOTHING: ForwardDraft = { authority: "", reason: "" };
const LONGEST = 1000;

/** @param reasoned whether a reason is asked for */
export const forwardFaults = ({ authority, reason }: ForwardDraft, reasoned: boolean): Faults<ForwardDraft> =>
  only<ForwardDraft>({
    authority: authority ? undefined : ["needed"],
    reason: reasoned ? textFault(reason, 10, LONGEST) : undefined,
  });

interface ForwardFormProps {
  readonly complaint: Complaint;
  readonly acting: () => Acting;
  /** Photos to judge in the same decision; only while it is not published. */
  readonly judged?: { readonly show: readonly string[]; readonly withhold: readonly string[] };
  done(now: Complaint, to: string): void;
  overtaken(): Promise<boolean>;
  close(): void;
}

/**
 * Sends a complaint on to the body that is competent. While nobody has it yet, publishing sends it there and
 * asks for no reason.
 */
export function ForwardForm({ complaint, acting, judged, done, overtaken, close }: ForwardFormProps) {
  const w = forwardWords();
  const { id, properties: told } = complaint;
  const first = told.status === "received";
  const form = useForm<ForwardDraft>({
    name: `forward-${id}`,
    empty: NOTHING,
    check: (draft) => forwardFaults(draft, !first),
    send: ({ authority, reason }) =>
      decide(
        id,
        first
          ? { decision: "publish", authority, ...judged }
          : { decision: "forward", authority, reason: reason.trim() },
        acting(),
      ),
    done: (now) => done(now, authorityName(now.properties.authority, now.properties.authority)),
    overtaken,
  });
  return (
    <FormView
      form={form}
      title={w.title}
      submit={first ? w.sendFirst : w.send}
      next={first ? undefined : w.next}
      cancel={close}
    >
      <Choice form={form} complaint={complaint} />
      {!first && <TextField form={form} field="reason" label={w.why} hint={w.whyHint} most={LONGEST} />}
    </FormView>
  );
}

/** Bodies that the rule of this place and category names come first. */
function Choice({
  form,
  complaint,
}: {
  form: ReturnType<typeof useForm<ForwardDraft>>;
  complaint: Complaint;
}) {
  const w = forwardWords();
  const { category, authority: now } = complaint.properties;
  const [lon, lat] = complaint.geometry.coordinates;
  const ruled = useSignal<readonly string[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    getRoute(category, { lat, lon }, { signal: leaving.signal }).then(
      (route) => {
        ruled.value = [route.authority, ...route.alternatives].filter((code) => code !== now);
      },
      // The whole list is there all the same.
      () => {},
    );
    return () => leaving.abort();
  }, [category, lat, lon, now]);
  const rest = allAuthorities().filter(({ code }) => code !== now && !ruled.value.includes(code));
  const id = `${form.name}-authority`;
  const error = form.errorOf("authority");
  const chosen = form.draft.value.authority;
  return (
    <div class="field">
      <label for={id}>{w.to}</label>
      <p class="hint" id={`${id}-hint`}>
        {w.now(authorityName(now, now))}
      </p>
      <FieldError form={form} field="authority" />
      <select
        id={id}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
        onChange={(event) => form.change({ authority: event.currentTarget.value })}
      >
        <option value="" selected={!chosen}>
          {w.choose}
        </option>
        {ruled.value.length > 0 && (
          <optgroup label={w.ruled}>
            {ruled.value.map((code) => (
              <option key={code} value={code} selected={code === chosen}>
                {authorityName(code, code)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={w.others}>
          {rest.map(({ code, names }) => (
            <option key={code} value={code} selected={code === chosen}>
              {say(names)}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
