import type { Complaint } from "../../api/complaints.ts";
import type { Loading } from "../loading.ts";
import { CodeForm } from "./code-form.tsx";
import { YourPhotos } from "./your-photos.tsx";

/** What only who filed the complaint needs, and what therefore comes only when it is asked for. */
export interface FollowProps {
  readonly loading: Loading;
  /** With the code: the whole complaint. Without: the code is asked for. */
  readonly complaint?: Complaint;
}

export function Follow({ loading, complaint }: FollowProps) {
  return complaint ? <YourPhotos complaint={complaint} loading={loading} /> : <CodeForm loading={loading} />;
}
