import { useState } from "preact/hooks";
import * as v from "valibot";
import { explain } from "../api/failure.ts";
import { reach } from "../api/http.ts";
import { problemOf } from "../api/problem.ts";
import { aboutWords } from "./words.ts";

const List = v.array(
  v.object({ name: v.string(), version: v.string(), licence: v.string(), page: v.nullable(v.string()) }),
);

type Listed = v.InferOutput<typeof List>;

/** The list that the build wrote of the packages in it. */
async function ask(): Promise<Listed> {
  const answer = await reach("/licences.json", {});
  if (!answer.ok) throw await problemOf(answer);
  return v.parse(List, await answer.json());
}

/** The npm packages that the site is built of, with their licences; asked for when somebody wants to see them. */
export function Packages() {
  const w = aboutWords();
  const [listed, setListed] = useState<Listed | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const open = (event: { currentTarget: HTMLDetailsElement }) => {
    if (!event.currentTarget.open || listed) return;
    setFailed(null);
    ask().then(setListed, (error: unknown) => setFailed(explain(error)));
  };
  return (
    <details class="packages" onToggle={open}>
      <summary>{w.packages}</summary>
      {failed && <p role="alert">{failed}</p>}
      {!listed && !failed && <p aria-busy="true">{w.asking}</p>}
      {listed && (
        <ul aria-label={w.packagesCaption}>
          {listed.map(({ name, version, licence, page }) => (
            <li key={`${name} ${version}`}>
              {page ? <a href={page}>{name}</a> : name} {version} · {licence}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/licences.txt">{w.texts}</a>
      </p>
    </details>
  );
}
