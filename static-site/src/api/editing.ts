import * as v from "valibot";
import { Facility } from "./facility.ts";
import { bearer, type Call, call, ifMatch } from "./http.ts";

const at = (id: string) => `/facilities/${encodeURIComponent(id)}`;

/** The newest state of a facility; never from the browser's memory, for changes are made on top of it. */
export const getNewest = (id: string, token: string, options: Pick<Call, "signal"> = {}): Promise<Facility> =>
  call(at(id), Facility, { headers: bearer(token), ...options });

/** Creates a facility, or revises the version that was read. */
export const putFacility = (id: string, body: unknown, token: string, version?: number): Promise<Facility> =>
  call(at(id), Facility, { method: "PUT", body, headers: { ...bearer(token), ...ifMatch(version) } });

export type Oversight = "permits" | "inspections" | "replies" | "documents";

/** Adds or replaces what overseers or the operator say of a facility. */
export const putOversight = (
  facility: { readonly id: string; readonly version: number },
  kind: Oversight,
  id: string,
  body: unknown,
  token: string,
): Promise<unknown> =>
  call(`${at(facility.id)}/${kind}/${encodeURIComponent(id)}`, v.unknown(), {
    method: "PUT",
    body,
    headers: { ...bearer(token), ...ifMatch(facility.version) },
  });
