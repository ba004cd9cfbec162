import { type ApiType, apiType, type EventEntry } from "./protocol";

export type AppRuntimeState = "Inactive" | "Background" | "Visible";

const visibilityChanged = 65539;

/** Whether the add-in's pane is shown; the add-in and the person at the workbench both switch it. */
export class AppRuntime {
  private current: AppRuntimeState = "Visible";
  private readonly listeners = new Set<(state: AppRuntimeState) => void>();
  /** What `Office.addin.setStartupBehavior` asked for. */
  startState: AppRuntimeState = "Inactive";

  constructor(private readonly send: (entries: EventEntry[]) => void) {}

  get state(): AppRuntimeState {
    return this.current;
  }

  subscribe(listener: (state: AppRuntimeState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Shows or hides the pane and tells the add-in and the page. */
  setState(state: AppRuntimeState): void {
    if (state === this.current) return;
    this.current = state;
    for (const listener of this.listeners) listener(state);
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    this.send([
      {
        messageCategory: 65536,
        messageType: visibilityChanged,
        targetId: "",
        message: JSON.stringify({ visibility }),
      },
    ]);
  }
}

const states = ["Inactive", "Background", "Visible"] as const;

export const appRuntimeService: ApiType<AppRuntime> = apiType("AppRuntimeService", {
  methods: {
    GetAppRuntimeState: (runtime) => runtime.state,
    SetAppRuntimeState: (runtime, args) => runtime.setState(args.oneOf(0, states)),
  },
});

export const appRuntimePersistenceService: ApiType<AppRuntime> = apiType(
  "AppRuntimePersistenceService",
  {
    methods: {
      GetAppRuntimeStartState: (runtime) => runtime.startState,
      SetAppRuntimeStartState: (runtime, args) => void (runtime.startState = args.oneOf(0, states)),
    },
  },
);

/** The add-in's page says that it is ready for ribbon commands. */
export const addinInternalService: ApiType<AppRuntime> = apiType("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => null },
});
