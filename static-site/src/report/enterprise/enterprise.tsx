import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { getFacility } from "../../api/facility.ts";
import { say } from "../../i18n/language.ts";
import { Icon } from "../../marks/icons.tsx";
import { change } from "../form.ts";
import { enterpriseWords } from "./words.ts";

/** The facility that the complaint is about, as the facility's page said it; its id until its name is known. */
export function Enterprise({ id }: { id: string }) {
  const w = enterpriseWords();
  const name = useSignal(id);
  useEffect(() => {
    getFacility(id).then(
      ({ properties }) => {
        name.value = say(properties.names);
      },
      () => undefined,
    );
  }, [id]);
  return (
    <p>
      {w.about}: <strong>{name.value}</strong>{" "}
      <button type="button" class="button plain" onClick={() => change({ facility: "" })}>
        <Icon name="close" />
        {w.remove}
      </button>
    </p>
  );
}
