import * as v from "valibot";
import { reach } from "../../api/http.ts";
import type { Issuer } from "./issuer.ts";
import { challengeOf, secret } from "./pkce.ts";

/** What this tab must remember between leaving for the issuer and coming back. */
const PENDING = "ecomap.staff.pending";
const Pending = v.object({ state: v.string(), verifier: v.string(), redirectUri: v.string() });

/** The visitor came back without being let in, or another page sent them here. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** Begins the authorization code flow with PKCE (RFC 6749, 7636). @returns where to go */
export async function begin(issuer: Issuer, redirectUri: string): Promise<string> {
  const pending = { state: secret(16), verifier: secret(32), redirectUri };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const address = new URL(issuer.authorizationEndpoint);
  const ask = {
    response_type: "code",
    client_id: issuer.clientId,
    redirect_uri: redirectUri,
    scope: issuer.scope,
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(ask)) address.searchParams.set(name, value);
  return address.href;
}

/** Whether this address is a way back from an issuer. */
export const isReturn = (search: string): boolean => {
  const got = new URLSearchParams(search);
  return got.has("state") && (got.has("code") || got.has("error"));
};

/**
 * Ends the flow: a code is taken only with the state that this tab sent out, and only once.
 *
 * @returns the token
 * @throws Refused the issuer said no, or the answer is not to our question
 */
export async function finish(issuer: Issuer, search: string): Promise<string> {
  const got = new URLSearchParams(search);
  const kept = v.safeParse(Pending, JSON.parse(sessionStorage.getItem(PENDING) ?? "null"));
  sessionStorage.removeItem(PENDING);
  const code = got.get("code");
  if (!kept.success || !code || got.get("state") !== kept.output.state) {
    throw new Refused(got.get("error") ?? "No sign-in is under way");
  }
  const answer = await reach(issuer.tokenEndpoint, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: issuer.clientId,
      code,
      redirect_uri: kept.output.redirectUri,
      code_verifier: kept.output.verifier,
    }).toString(),
  });
  const tokens = v.safeParse(v.record(v.string(), v.unknown()), await answer.json().catch(() => null));
  const token = tokens.success ? tokens.output[issuer.token] : undefined;
  if (!answer.ok || typeof token !== "string") throw new Refused(`The issuer answered ${answer.status}`);
  return token;
}
