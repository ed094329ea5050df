/** Bytes as URL-safe Base64 without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** An unguessable text of so many random bytes; 32 of them make a code verifier of 43 characters (RFC 7636). */
export const secret = (bytes: number): string => base64url(crypto.getRandomValues(new Uint8Array(bytes)));

/** The challenge that goes ahead of a verifier, method S256. */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}
