import { scenarioModel, tradeNtpBridge, tradeSource } from "../../analysis";
import type { Replan } from "../stamped-block";
import { planBridge } from "./bridge-plan";

export const replanBridge: Replan<"bridge"> = (
  { library, edition, request },
  { flow, ntpBook, group, month, ...asked },
) =>
  planBridge({
    ...request,
    bridge: tradeNtpBridge({
      ...asked,
      source: tradeSource(request.book, flow, "hs"),
      model: scenarioModel(library.book(ntpBook), { group, month, edition }),
    }),
  });
