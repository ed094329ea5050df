import type { Complaint } from "../../api/complaints.ts";
import { Appeal } from "../appeal/appeal.tsx";
import type { Loading } from "../loading.ts";
import { Verdict } from "../verdict/verdict.tsx";
import { Withdraw } from "../verdict/withdraw.tsx";
import { CodeForm } from "./code-form.tsx";
import { YourPhotos } from "./your-photos.tsx";

/** What only who filed the complaint needs, and what therefore comes only when it is asked for. */
export interface FollowProps {
  readonly loading: Loading;
  /** With the code: the whole complaint. Without: the code is asked for. */
  readonly complaint?: Complaint;
}

export function Follow({ loading, complaint }: FollowProps) {
  const shown = loading.shown.value;
  const code = shown.phase === "there" ? shown.code : undefined;
  if (!complaint || !code) return <CodeForm loading={loading} />;
  return (
    <>
      <Verdict complaint={complaint} code={code} loading={loading} />
      <Appeal complaint={complaint} code={code} />
      <YourPhotos complaint={complaint} loading={loading}>
        <Withdraw complaint={complaint} code={code} loading={loading} />
      </YourPhotos>
    </>
  );
}
