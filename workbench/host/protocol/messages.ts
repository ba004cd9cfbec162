/** How an object is reached: numbers as the Office.js client sends them. */
export enum PathType {
  root = 1,
  service = 2,
  method = 3,
  property = 4,
  indexer = 5,
  reference = 6,
  nullObject = 7,
}

export enum ActionType {
  instantiate = 1,
  query = 2,
  method = 3,
  setProperty = 4,
  trace = 5,
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** In place of an argument that is an object: the path to it; 0 for the others. */
  ReferencedObjectPathIds?: (number | null)[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Skip?: number; Top?: number };
}

/** One batch, what `context.sync()` sends. */
export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface RequestMessage {
  id: number;
  type: 1;
  flags: number;
  message: { url: string; method: string; headers: Record<string, string>; body: RequestBody };
}

export interface ResponseError {
  Code: string;
  Message: string;
  HttpStatusCode: number;
  Location: string;
  ActionIndex: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: ResponseError;
}

export interface ResponseMessage {
  id: number;
  type: 1;
  message: { statusCode: number; headers: Record<string, string>; body: ResponseBody };
}

/** Something the host tells the add-in unasked. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId?: string;
  message: unknown;
}

export interface EventMessage {
  type: 3;
  message: { entries: EventEntry[] };
}
