const MARK = "ecomap.outbox";

/** Remembers for every page that something waits to be sent, so that none has to open the database to see. */
export function mark(waits: boolean): void {
  try {
    if (waits) localStorage.setItem(MARK, "1");
    else localStorage.removeItem(MARK);
  } catch {
    // Without storage only the form itself sends.
  }
}

/** On any page: sends what waits, at once and whenever the network comes back. */
export function sendWaiting(): void {
  const go = () => {
    try {
      if (localStorage.getItem(MARK))
        void import("./outbox.ts").then(({ send }) => send()).catch(() => undefined);
    } catch {
      // Nothing is known to wait.
    }
  };
  addEventListener("online", go);
  go();
}
