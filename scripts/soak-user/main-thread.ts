import type { Browser, CDPSession } from "playwright-core";

/** An event of a browser's trace, as far as it is read. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** The time that the thread itself was at work, in microseconds: another process on the same core does not lengthen it. */
  tdur?: number;
  args?: { name?: string };
}

/** Where the browser tells of each task of each thread. */
const TASKS = "disabled-by-default-devtools.timeline";

/** Watches how long the main threads of pages were at work without a pause. */
export class MainThread {
  private constructor(private readonly devTools: CDPSession) {}

  static async of(browser: Browser): Promise<MainThread> {
    return new MainThread(await browser.newBrowserCDPSession());
  }

  /** Milliseconds of each task that took longer than `limit` of the thread's own time while `work` was done. */
  async tasksOver(limit: number, work: () => Promise<void>): Promise<number[]> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
    this.devTools.on("Tracing.dataCollected", collect);
    const traceConfig = { includedCategories: [TASKS], excludedCategories: ["*"] };
    await this.devTools.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
    try {
      await work();
    } finally {
      const complete = new Promise((resolve) =>
        this.devTools.once("Tracing.tracingComplete", resolve),
      );
      await this.devTools.send("Tracing.end");
      await complete;
      this.devTools.off("Tracing.dataCollected", collect);
    }
    return tasks(events).filter((time) => time > limit);
  }
}

/** Milliseconds of each task of the main threads. */
function tasks(events: readonly TraceEvent[]): number[] {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(thread),
  );
  return events
    .filter((event) => event.name === "RunTask" && event.ph === "X" && isMain.has(thread(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
}
