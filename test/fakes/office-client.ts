import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { type Bridge, type Host, isSetSupported } from "../../workbench/host";

/** The globals that Microsoft's client makes. */
export interface OfficeClient {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: CustomFunctionsGlobal;
}

type CustomFunction = (...values: never[]) => unknown;

/** The client adds the error class; `associate` is what Office.js's loader would have made before. */
export interface CustomFunctionsGlobal {
  associate(id: string, run: CustomFunction): void;
  Error: new (code: string, message?: string) => Error;
}

const clientFile = join(
  process.cwd(),
  "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js",
);

function customFunctions() {
  const mappings: Record<string, CustomFunction> = {};
  const listeners: (() => void)[] = [];
  const associate = (id: string, run: CustomFunction): void => {
    mappings[id] = run;
    listeners.forEach((listener) => listener());
  };
  const onchange = (listener: () => void): void => void listeners.push(listener);
  return { associate, _association: { mappings, onchange } };
}

// Compiled once a test file.
let compiled: Script | undefined;

/**
 * Opens Microsoft's own Office.js client on a host, without a browser: `Excel.run` then talks to the host by the real
 * protocol.
 *
 * @example const { Excel } = openExcel(new Host()); await Excel.run(async (context) => { ... });
 */
export const openExcel = (host: Host): OfficeClient => reconnectingExcel()(host);

/** One client for one host after another: a client takes time to open, and its memory is never given back. */
export function reconnectingExcel(): (host: Host) => OfficeClient {
  let host: Host | undefined;
  let current: Bridge | undefined;
  const bridge: Bridge = { sendMessageToHost: (json) => current?.sendMessageToHost(json) };
  const client = openClient(bridge, () => host);
  return (next) => {
    if (host && current) host.disconnect(current);
    host = next;
    current = next.connect();
    current.onMessageFromHost = (json) => bridge.onMessageFromHost?.(json);
    return client;
  };
}

function openClient(bridge: Bridge, host: () => Host | undefined): OfficeClient {
  compiled ??= new Script(readFileSync(clientFile, "utf8"), { filename: clientFile });
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const location = {
    href: "https://localhost/",
    search: "",
    hash: "",
    pathname: "/",
    host: "localhost",
  };
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    // Results are compared with those of the test's own realm.
    Promise,
    Array,
    Object,
    Error,
    JSON,
    location,
    navigator: { userAgent: "node", platform: "" },
    document: { URL: location.href, location, cookie: "", getElementsByTagName: () => [] },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    sessionStorage: storage,
    localStorage: storage,
    _richApiNativeBridge: bridge,
    CustomFunctions: customFunctions(),
    Office: {
      context: {
        requirements: {
          isSetSupported: (name: string, version?: string) =>
            isSetSupported(host()?.requirementSets ?? {}, name, version),
        },
      },
    },
  };
  globals.window = globals;
  globals.self = globals;
  compiled.runInContext(createContext(globals));
  return globals as unknown as OfficeClient;
}
