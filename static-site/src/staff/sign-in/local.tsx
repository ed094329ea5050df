import { useSignal } from "@preact/signals";
import * as v from "valibot";
import { explain } from "../../api/failure.ts";
import { reach } from "../../api/http.ts";
import { problemOf } from "../../api/problem.ts";
import { allAuthorities, allRegions } from "../../codes/names.ts";
import { say, type Words } from "../../i18n/language.ts";
import { signIn } from "../session.ts";
import { staffWords } from "../words.ts";

const Token = v.object({ access_token: v.string() });

/** `POST /local/token`: exists on one machine for trial only. */
async function ask(fields: FormData): Promise<string> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === "string" && value) body.set(name, value);
  const answer = await reach("/local/token", {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
    body: body.toString(),
  });
  if (!answer.ok) throw await problemOf(answer);
  return v.parse(Token, await answer.json()).access_token;
}

const ROLES = ["moderator", "authority", "editor"] as const;

/** A choice of role instead of a password. */
export function LocalSignIn() {
  const w = staffWords();
  const role = useSignal<(typeof ROLES)[number]>("moderator");
  const error = useSignal("");
  const enter = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    error.value = "";
    try {
      if (!signIn(await ask(new FormData(event.currentTarget)))) error.value = w.refused;
    } catch (failure) {
      error.value = explain(failure);
    }
  };
  return (
    <form class="sign-in" onSubmit={enter}>
      <p>{w.trial}</p>
      {error.value && (
        <p class="notice wrong" role="alert">
          {error.value}
        </p>
      )}
      <fieldset class="field">
        <legend>{w.role}</legend>
        {ROLES.map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name="role"
              value={each}
              checked={role.value === each}
              onChange={() => {
                role.value = each;
              }}
            />
            {w[each]}
          </label>
        ))}
      </fieldset>
      {role.value === "authority" && (
        <>
          <Choice name="authority" label={w.authorityLabel} options={allAuthorities()} first="AKIMAT" />
          <Choice name="region" label={w.regionLabel} options={allRegions()} first="KZ-75" />
        </>
      )}
      <button type="submit" class="button primary">
        {w.enter}
      </button>
    </form>
  );
}

function Choice(props: {
  name: string;
  label: string;
  options: readonly { code: string; names: Words }[];
  first: string;
}) {
  return (
    <div class="field">
      <label for={props.name}>{props.label}</label>
      <select id={props.name} name={props.name} required>
        {props.options.map(({ code, names }) => (
          <option key={code} value={code} selected={code === props.first}>
            {say(names)}
          </option>
        ))}
      </select>
    </div>
  );
}
