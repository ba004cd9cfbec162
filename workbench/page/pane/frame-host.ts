/** What the add-in's frame finds in the page around it (`window.parent.workbench.frameHost`). */
export interface FrameHost {
  /** Language of the user interface, e.g. `id-ID`. */
  readonly locale: string;
  /** The system's regional setting, e.g. `id-ID`: it may differ from the language. */
  readonly region: string;
  readonly dark: boolean;
  /** Requirement sets and their versions, e.g. `{ ExcelApi: "1.17" }`. */
  requirementSets(): Readonly<Record<string, string>>;
  /** Settings of the document for Office's common API, by key, as JSON texts. */
  documentSettings(): Record<string, string>;
  saveDocumentSettings(settings: Record<string, string>): void;
  /** The bridge between the frame's Office.js and the host. */
  connect(): NativeBridge;
}

/** Office.js sends requests with the one and sets the other to get answers. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}
