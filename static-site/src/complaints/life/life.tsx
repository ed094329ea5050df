import type { Complaint } from "../../api/complaints.ts";
import { ChainBox } from "../chain/box.tsx";
import { Measures } from "./measures.tsx";
import "./measures.css";
import { Timeline } from "./timeline.tsx";
import "./timeline.css";

/** What followed: measures, then everything that happened. It comes with the complaint, not before. */
export function Life({ complaint }: { complaint: Complaint }) {
  const { id, properties: told } = complaint;
  const asked = told.timeline.some(({ kind }) => kind === "published");
  return (
    <>
      {asked && <Measures id={id} measures={told.measures} evidence={told.evidence} />}
      <Timeline told={told} />
      <ChainBox complaint={complaint} />
    </>
  );
}
