import type { KeyValueStorage } from "../storage";

/** The entry of its own in which the browser's storage holds the key; nothing else reads or writes it. */
const entry = "web-api-key";

export const keptKey = (storage: KeyValueStorage): string => storage.read(entry) ?? "";
export const keepKey = (storage: KeyValueStorage, key: string): void => storage.write(entry, key);
export const deleteKey = (storage: KeyValueStorage): void => storage.remove(entry);

/** Keys are 32 digits and letters a to f; more is not known of them, so that anything without blanks is let through. */
export const cleanKey = (text: string): string => text.replace(/\s+/g, "");
