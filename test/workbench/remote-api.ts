import type { Frame, Page } from "playwright-core";
import type { TestApi } from "../../workbench/page/test-api";

/** What the page offers to tests, from the outside: every answer comes as a promise. */
export type RemoteApi = {
  [Name in keyof TestApi]: (
    ...args: Parameters<TestApi[Name]>
  ) => Promise<Awaited<ReturnType<TestApi[Name]>>>;
};

export interface OpenWorkbench {
  page: Page;
  /** The frame in which the add-in runs, with its functions loaded. */
  pane: Frame;
  workbench: RemoteApi;
}

/** The functions of the page, called from here. */
export function remoteApi(page: Page): RemoteApi {
  const call =
    (name: string) =>
    (...args: unknown[]) =>
      page.evaluate(
        ([method, given]) => {
          const { workbench } = window as unknown as {
            workbench: Record<string, (...rest: unknown[]) => unknown>;
          };
          return workbench[method]!(...given);
        },
        [name, args] as const,
      );
  return new Proxy({} as RemoteApi, { get: (_, name) => call(String(name)) });
}
