import * as v from "valibot";
import { call } from "./http.ts";
import { Names } from "./shapes.ts";

const Operation = v.object({ code: v.string(), names: Names });
const Operations = v.object({ operations: v.array(Operation) });

export type WasteOperation = v.InferOutput<typeof Operation>;

/** Names of the recovery and disposal operations of the Basel Convention, R1–R13 and D1–D15. */
export const wasteOperations = async (): Promise<WasteOperation[]> =>
  (await call("/waste-operations", Operations)).operations;
