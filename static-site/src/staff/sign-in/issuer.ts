import * as v from "valibot";
import { reach } from "../../api/http.ts";

const Endpoints = v.object({ authorizationEndpoint: v.string(), tokenEndpoint: v.string() });
const Client = v.object({
  clientId: v.string(),
  scope: v.optional(v.string(), "openid"),
  /** Which of the issuer's tokens the API wants: Cognito, for one, puts custom claims into the ID token only. */
  token: v.optional(v.picklist(["access_token", "id_token"]), "access_token"),
});
const Discovery = v.object({ authorization_endpoint: v.string(), token_endpoint: v.string() });

/** An OpenID Connect issuer, ready to be asked. */
export type Issuer = v.InferOutput<typeof Client> & v.InferOutput<typeof Endpoints>;

/**
 * The issuer that the host's configuration names, by its endpoints or by the address of its discovery document.
 *
 * @returns null when the configuration names none that can be used
 */
export async function issuerOf(configured: unknown): Promise<Issuer | null> {
  const client = v.safeParse(Client, configured);
  if (!client.success) return null;
  const named = v.safeParse(Endpoints, configured);
  if (named.success) return { ...client.output, ...named.output };
  const from = v.safeParse(v.object({ authority: v.string() }), configured);
  return from.success ? { ...client.output, ...(await discover(from.output.authority)) } : null;
}

async function discover(authority: string): Promise<v.InferOutput<typeof Endpoints>> {
  const answer = await reach(`${authority.replace(/\/$/, "")}/.well-known/openid-configuration`, {});
  const found = v.parse(Discovery, await answer.json());
  return { authorizationEndpoint: found.authorization_endpoint, tokenEndpoint: found.token_endpoint };
}
