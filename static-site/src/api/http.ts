import * as v from "valibot";
import { language } from "../i18n/language.ts";
import { problemOf, Unreachable } from "./problem.ts";

const BASE = "/api/v1";

/** Values of a query; absent and empty ones are left out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Call {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly query?: Query;
  /** Sent as JSON, or, when it is a string, as CSV. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/** An answer's body, and its ETag for a later `If-Match`. */
export interface Tagged<T> {
  readonly body: T;
  readonly etag: string | null;
}

/**
 * Calls the API and checks the answer's form.
 *
 * @throws Problem the server said no
 * @throws Unreachable there was no answer
 * @throws DOMException `AbortError`, when the signal was raised
 */
export async function call<S extends v.GenericSchema>(
  path: string,
  schema: S,
  options: Call = {},
): Promise<v.InferOutput<S>> {
  return (await tagged(path, schema, options)).body;
}

/** As `call`, with the ETag. */
export async function tagged<S extends v.GenericSchema>(
  path: string,
  schema: S,
  { method = "GET", query = {}, body, headers = {}, signal }: Call = {},
): Promise<Tagged<v.InferOutput<S>>> {
  const sent = new Headers({
    Accept: "application/json, application/geo+json",
    "Accept-Language": language(),
  });
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, value);
  if (body !== undefined)
    sent.set("Content-Type", typeof body === "string" ? "text/csv" : "application/json");
  const answer = await reach(`${BASE}${path}${queryOf(query)}`, {
    method,
    headers: sent,
    body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
    signal,
    // What a secret opens is not for the browser's disk.
    cache: sent.has("Tracking-Code") || sent.has("Authorization") ? "no-store" : "default",
  });
  if (!answer.ok) throw await problemOf(answer);
  const text = await answer.text().catch(unreachable);
  // An answer without a body (202, 204) is null.
  return { body: v.parse(schema, text ? JSON.parse(text) : null), etag: answer.headers.get("ETag") };
}

/** A fetch whose failures other than an abort are `Unreachable`. */
export const reach = (address: string, init: RequestInit): Promise<Response> =>
  fetch(address, init).catch(unreachable);

function unreachable(cause: unknown): never {
  if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
  throw new Unreachable("No answer", { cause });
}

/** "?a=1&b=2", or nothing. */
export function queryOf(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** What a version is called in `If-Match`; absent: the change makes something new. */
export const ifMatch = (version: number | null | undefined) => ({
  "If-Match": version === undefined || version === null ? undefined : `"v${version}"`,
});

/** The header that a member of staff shows. */
export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
