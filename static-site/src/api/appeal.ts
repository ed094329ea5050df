import { language } from "../i18n/language.ts";
import { queryOf, reach } from "./http.ts";
import { problemOf } from "./problem.ts";

/** The languages in which authorities are written to. */
export type AppealLanguage = "kk" | "ru";

/** The pre-trial complaint as a PDF. */
export async function getAppeal(id: string, code: string, of: AppealLanguage): Promise<Blob> {
  const answer = await reach(
    `/api/v1/complaints/${encodeURIComponent(id)}/appeal${queryOf({ language: of })}`,
    {
      headers: {
        Accept: "application/pdf, application/problem+json",
        "Accept-Language": language(),
        "Tracking-Code": code,
      },
      cache: "no-store",
    },
  );
  if (!answer.ok) throw await problemOf(answer);
  return answer.blob();
}
