import type { PastedAnswer, WebApiClient } from "../../../web-api";
import type { AnswerPlace, LiveAsking } from "../../live";
import type { Listing } from "./use-listing";

/** What every way in works with. */
export interface LiveTools {
  client: WebApiClient;
  asking: LiveAsking;
  offices: Listing<"domains">;
  /** Shows the tables of an answer as those of a file. */
  open(answer: PastedAnswer, place: AnswerPlace): Promise<void>;
}
