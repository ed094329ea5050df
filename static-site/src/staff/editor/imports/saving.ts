import { download } from "../../../api/imports.ts";

/** Fetches a file as who is signed in, and hands it to the browser to save. */
export async function save(address: string, name: string, token: string): Promise<void> {
  const url = URL.createObjectURL(await download(address, token));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
