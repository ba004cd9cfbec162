import type { WorkbookSnapshot } from "../../host";

export interface RecentWorkbook {
  readonly id: string;
  readonly name: string;
  /** When it was kept last, in milliseconds since 1970. */
  readonly changed: number;
}

export interface KeptWorkbook extends RecentWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Settings of Office's common API. */
  readonly documentSettings: Readonly<Record<string, string>>;
}

/** The workbooks that this browser keeps. Each method rejects where the browser's storage is blocked or full. */
export interface WorkbookStore {
  keep(workbook: KeptWorkbook): Promise<void>;
  find(id: string): Promise<KeptWorkbook | undefined>;
  forget(id: string): Promise<void>;
  /** All of them, the last changed one first. */
  recent(): Promise<RecentWorkbook[]>;
}

const NAME = "timbang-workbench";
/** The list stands apart from what the workbooks hold, which can be large. */
const LIST = "list";
const CONTENTS = "contents";

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("storage"));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(LIST, { keyPath: "id" });
    request.result.createObjectStore(CONTENTS, { keyPath: "id" });
  };
  return answer(request);
}

/** Opens the storage when it is first asked for. */
export function workbookStore(): WorkbookStore {
  let opened: Promise<IDBDatabase> | undefined;
  const database = async (): Promise<IDBDatabase> => {
    opened ??= open();
    try {
      return await opened;
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };

  const change = async (
    act: (list: IDBObjectStore, contents: IDBObjectStore) => void,
  ): Promise<void> => {
    const transaction = (await database()).transaction([LIST, CONTENTS], "readwrite");
    act(transaction.objectStore(LIST), transaction.objectStore(CONTENTS));
    // A full storage shows only when the transaction ends.
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("storage"));
    });
  };

  return {
    keep: (workbook) =>
      change((list, contents) => {
        const { id, name, changed } = workbook;
        list.put({ id, name, changed });
        contents.put(workbook);
      }),
    forget: (id) =>
      change((list, contents) => {
        list.delete(id);
        contents.delete(id);
      }),
    async find(id) {
      const contents = (await database()).transaction(CONTENTS).objectStore(CONTENTS);
      return answer<KeptWorkbook | undefined>(contents.get(id));
    },
    async recent() {
      const list = (await database()).transaction(LIST).objectStore(LIST);
      const all = await answer<RecentWorkbook[]>(list.getAll());
      return all.sort((a, b) => b.changed - a.changed);
    },
  };
}
