const PATIENCE_MS = 600;
const EVERY_MS = 100;

/**
 * Claims a workbook for this tab until it is released or the tab closes, so that no two tabs keep different contents under
 * one workbook.
 *
 * @returns how to release it; undefined when another tab has it
 */
export async function claimWorkbook(id: string): Promise<(() => void) | undefined> {
  // Without locks (an address that is not secure) tabs cannot be told apart.
  if (!("locks" in navigator)) return () => undefined;
  // A tab that loads anew gives its own claim back a moment after the new page begins.
  for (let waited = 0; ; waited += EVERY_MS) {
    const release = await claimNow(`timbang-workbook-${id}`);
    if (release || waited >= PATIENCE_MS) return release;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

function claimNow(name: string): Promise<(() => void) | undefined> {
  return new Promise((claimed, failed) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return claimed(undefined);
        return new Promise<void>((release) => claimed(release));
      })
      .catch(failed);
  });
}
