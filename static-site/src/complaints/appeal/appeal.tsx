import { useSignal } from "@preact/signals";
import { type AppealLanguage, getAppeal } from "../../api/appeal.ts";
import type { Complaint } from "../../api/complaints.ts";
import { explain } from "../../api/failure.ts";
import { hasGround } from "./ground.ts";
import { appealWords } from "./words.ts";

const LANGUAGES: readonly AppealLanguage[] = ["kk", "ru"];

/** For who has the code, once the authority was silent or its answer was contested: the pre-trial complaint. */
export function Appeal({
  complaint: { id, properties: told },
  code,
}: {
  complaint: Complaint;
  code: string;
}) {
  const w = appealWords();
  const busy = useSignal(false);
  const said = useSignal("");
  const error = useSignal("");
  if (!hasGround(told)) return null;
  const download = async (of: AppealLanguage) => {
    if (busy.value) return;
    busy.value = true;
    error.value = "";
    said.value = w.making;
    try {
      save(await getAppeal(id, code, of), `ecomap-${id}-${of}.pdf`);
      said.value = w.saved;
    } catch (failure) {
      said.value = "";
      error.value = explain(failure);
    }
    busy.value = false;
  };
  return (
    <section class="card appeal no-print" aria-labelledby="appeal">
      <h2 id="appeal">{w.title}</h2>
      <p>{w.why}</p>
      <p>{w.what}</p>
      <p class="buttons">
        {LANGUAGES.map((of) => (
          <button
            key={of}
            type="button"
            class="button"
            aria-disabled={busy.value}
            onClick={() => download(of)}
          >
            {w[of]}
          </button>
        ))}
      </p>
      <p role="status">{said.value}</p>
      {error.value && (
        <p class="error" role="alert">
          {error.value}
        </p>
      )}
      <p class="hint">{w.term}</p>
    </section>
  );
}

/** Hands a file to the browser to save. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
