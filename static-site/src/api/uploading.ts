import { allowed, Ticket, type UploadRequest, type UploadTicket } from "./evidence.ts";
import { bearer, call } from "./http.ts";
import { Problem, Unreachable } from "./problem.ts";

/** What staff's pictures show: a page of an answer, or a place before and after a measure. */
export type StaffPurpose = "answer" | "before" | "after";

/** Asks for a place to put one picture of the authority that must answer. */
export const requestStaffUpload = (
  complaint: string,
  token: string,
  purpose: StaffPurpose,
  photo: UploadRequest,
): Promise<UploadTicket> =>
  call(`/complaints/${encodeURIComponent(complaint)}/evidence`, Ticket, {
    method: "POST",
    body: { ...photo, purpose },
    headers: bearer(token),
  });

/**
 * Puts the bytes where the ticket says, and tells how many of them have gone. The older interface, because
 * `fetch` does not tell that.
 *
 * @param told called with the share that has gone, from 0 to 1
 */
export const uploadTelling = (
  { upload: { url, headers } }: Pick<UploadTicket, "upload">,
  bytes: Blob,
  told: (share: number) => void,
): Promise<void> =>
  new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    for (const [name, value] of allowed(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) told(loaded / total);
    };
    request.onload = () => {
      const { status, statusText } = request;
      if (status >= 200 && status < 300) done();
      else fail(new Problem(status, statusText, undefined, undefined, []));
    };
    request.onerror = () => fail(new Unreachable("No answer"));
    request.ontimeout = () => fail(new Unreachable("No answer"));
    request.send(bytes);
  });
