/** Runs in the add-in's frame before Office.js: what the real client looks for to find itself inside Excel. */
import type { FrameHost } from "./frame-host";

const LIGHT = { foreground: 0x242424, background: 0xffffff };
const DARK = { foreground: 0xffffff, background: 0x292929 };

/** Numbers of Office's common API: its application type, read-write documents, a shown task pane. */
const EXCEL = 1;
const READ_WRITE = 1;
const DISPLAY_TASKPANE = 2;

/** As on Windows, the theme is four colours: the client turns whatever else it finds here into a colour too. */
function officeTheme(dark: boolean): string {
  const { foreground, background } = dark ? DARK : LIGHT;
  return JSON.stringify({
    bodyForegroundColor: foreground,
    bodyBackgroundColor: background,
    controlForegroundColor: foreground,
    controlBackgroundColor: background,
  });
}

function documentSettings(host: FrameHost) {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(host.documentSettings())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]) {
      host.saveDocumentSettings(
        Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ""])),
      );
    },
  };
}

function applicationContext(host: FrameHost) {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "timbang-workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.region,
    GetDocUrl: () => "workbook.xlsx",
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "0",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets()),
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => DISPLAY_TASKPANE,
    GetOfficeThemeInfo: () => officeTheme(host.dark),
    GetSettings: () => documentSettings(host),
  };
}

function external(host: FrameHost) {
  const context = applicationContext(host);
  const noRuntime = "00000000-0000-0000-0000-000000000000";
  return {
    // The last number is made of flags: 1 says that functions, commands and pane share one runtime, 2 that it has functions, so that
    // the client tells the host when they are ready.
    GetHostInfo: () => `excel|win32|16.01|${host.locale}|${noRuntime}||disableLogging|3`,
    GetContext: () => context,
    // Methods of the common API, which the workbench does not have: "not supported" (OSF error 5000).
    Execute: (_id: number, _parameters: unknown, done: (answer: unknown[]) => void) => done([5000]),
    RegisterEvent: (
      _id: number,
      _target: string,
      _handler: unknown,
      done: (code: number) => void,
    ) => done(0),
    UnregisterEvent: (_id: number, _target: string, done: (code: number) => void) => done(0),
    GetLoggingAllowed: () => false,
  };
}

const { frameHost } = (window.parent as unknown as { workbench: { frameHost: FrameHost } })
  .workbench;
Object.assign(window, { _richApiNativeBridge: frameHost.connect() });
Object.defineProperty(window, "external", {
  value: external(frameHost),
  configurable: true,
  writable: true,
});
