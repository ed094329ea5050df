import { signal } from "@preact/signals";
import * as v from "valibot";

const Claims = v.object({
  exp: v.optional(v.number()),
  "cognito:groups": v.optional(v.array(v.string()), []),
  "custom:authority": v.optional(v.string()),
  "custom:region": v.optional(v.string()),
});

/** Who is signed in. The claims are read to lay out the page only: what is allowed the server decides by itself. */
export interface Session {
  readonly token: string;
  readonly roles: readonly string[];
  readonly authority: string | undefined;
  readonly region: string | undefined;
  /** Milliseconds since 1970; absent when the token does not say. */
  readonly expiresAt: number | undefined;
}

/** Null: nobody is signed in. */
export const session = signal<Session | null>(null);

/** Why nobody is signed in any more, if somebody was. */
export const ended = signal(false);

const KEPT = "ecomap.staff";

/** Reads a JWT's claims. @returns null when it is none, or has expired at `now` */
export function sessionOf(token: string, now: number): Session | null {
  const claims = v.safeParse(Claims, payloadOf(token));
  if (!claims.success) return null;
  const { exp, "cognito:groups": roles, ...rest } = claims.output;
  const expiresAt = exp === undefined ? undefined : exp * 1000;
  if (expiresAt !== undefined && expiresAt <= now) return null;
  return { token, roles, authority: rest["custom:authority"], region: rest["custom:region"], expiresAt };
}

function payloadOf(token: string): unknown {
  try {
    const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** Takes a token for this tab. @returns whether it is one that can be used */
export function signIn(token: string): boolean {
  session.value = sessionOf(token, Date.now());
  ended.value = false;
  if (session.value) sessionStorage.setItem(KEPT, token);
  return session.value !== null;
}

/** Goes on with what this tab kept through a reload. */
export function resume(): void {
  const kept = sessionStorage.getItem(KEPT);
  if (kept && !signIn(kept)) signOut(true);
}

/** @param byItself the token has expired or was refused */
export function signOut(byItself = false): void {
  sessionStorage.removeItem(KEPT);
  session.value = null;
  ended.value = byItself;
}
