import { useEffect } from "preact/hooks";
import { listFacilities } from "../../api/facilities.ts";
import { isAbort } from "../../api/failure.ts";
import { regionOf } from "../../codes/names.ts";
import { say } from "../../i18n/language.ts";
import { Icon } from "../../marks/icons.tsx";
import { TransferIcon } from "../../marks/transfer.tsx";
import { Combobox, type OptionGroup } from "../../search/combobox.tsx";
import { lazy } from "../../shell/lazy.tsx";
import { goTo, hashOf } from "./address.ts";
import { editorWords } from "./words.ts";

const FOUND = 8;

const RecentImports = lazy<{ token: string }>(
  async () => (await import("./imports/recent.tsx")).RecentImports,
);

/** The start: find a facility, make a new one, import a file, go on with an import. */
export function Start({ token }: { token: string }) {
  const w = editorWords();
  useEffect(() => {
    document.getElementById("editor-title")?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="editor">
      <h1 id="editor-title" tabIndex={-1}>
        {w.title}
      </h1>
      <p>{w.lead}</p>
      <section class="card" aria-labelledby="editor-find">
        <h2 id="editor-find">{w.find}</h2>
        <p class="hint">{w.findHint}</p>
        <Combobox label={w.findLabel} nothing={w.nothing} find={find} submit={(typed) => void first(typed)} />
        <p class="buttons">
          <a class="button" href={hashOf({ at: "new" })}>
            <Icon name="plus" /> {w.newFacility}
          </a>
          <a class="button" href={hashOf({ at: "upload" })}>
            <TransferIcon name="upload" /> {w.newImport}
          </a>
        </p>
      </section>
      <section aria-labelledby="editor-imports">
        <h2 id="editor-imports">{w.imports}</h2>
        <RecentImports token={token} />
      </section>
    </div>
  );
}

async function find(q: string, signal: AbortSignal): Promise<readonly OptionGroup[]> {
  const { features } = await listFacilities({ q, limit: FOUND }, { signal }).catch((error: unknown) => {
    if (isAbort(error)) throw error;
    return { features: [] };
  });
  if (features.length === 0) return [];
  const options = features.map(({ id, properties }) => ({
    key: id,
    label: say(properties.names),
    hint: [properties.settlement, nameOf(properties.region), id].filter(Boolean).join(" · "),
    mark: <Icon name="factory" />,
    choose: () => goTo({ at: "facility", id }),
  }));
  return [{ label: editorWords().found, options }];
}

const nameOf = (code: string): string => {
  const region = regionOf(code);
  return region ? say(region.names) : code;
};

/** Enter opens what fits best. */
async function first(typed: string): Promise<void> {
  const [group] = await find(typed, new AbortController().signal);
  group?.options[0]?.choose();
}
