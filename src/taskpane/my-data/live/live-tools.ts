import type { OpenedFile } from "../../../reading";
import type { WebApiClient } from "../../../web-api";
import type { LiveAsking } from "./use-asking";
import type { Listing } from "./use-listing";

/** What every way in works with. */
export interface LiveTools {
  client: WebApiClient;
  asking: LiveAsking;
  offices: Listing<"domains">;
  /** Shows tables as those of a file. */
  open(name: string, file: OpenedFile): Promise<void>;
}
