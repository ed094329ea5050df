import { pollutants } from "../../../api/codes.ts";
import { getNewest } from "../../../api/editing.ts";
import { say } from "../../../i18n/language.ts";
import type { Kept } from "../address.ts";
import { useAsked } from "../loaded.ts";
import { There } from "../waiting.tsx";
import { DocumentForm } from "./document-form.tsx";
import { InspectionForm } from "./inspection-form.tsx";
import { PermitForm } from "./permit-form.tsx";
import { ReplyForm } from "./reply-form.tsx";
import "./styles.css";

interface KeepFormProps {
  readonly id: string;
  readonly kind: Kept;
  /** Which one is changed; absent for a new one. */
  readonly item: string | undefined;
  readonly token: string;
}

/** The form of a permit, an inspection, a reply or a document of a facility. */
export function KeepForm({ id, kind, item, token }: KeepFormProps) {
  const asked = useAsked(async (signal) => {
    const [facility, all] = await Promise.all([getNewest(id, token, { signal }), pollutants()]);
    return { facility, all };
  });
  return (
    <There asked={asked}>
      {({ facility, all }) => {
        const of = { facility, token } as const;
        const { permits, inspections, replies, documents, names } = facility.properties;
        const named = <T extends { readonly id: string }>(list: readonly T[]) =>
          list.find((each) => each.id === item);
        return (
          <>
            <h1>{say(names)}</h1>
            {kind === "permit" && <PermitForm {...of} permit={named(permits)} pollutants={all} />}
            {kind === "inspection" && <InspectionForm {...of} inspection={named(inspections)} />}
            {kind === "reply" && <ReplyForm {...of} reply={named(replies)} />}
            {kind === "document" && <DocumentForm {...of} document={named(documents)} />}
          </>
        );
      }}
    </There>
  );
}
