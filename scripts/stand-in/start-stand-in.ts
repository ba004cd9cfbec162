import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { madeUpAnswer } from "./made-up-service";
import { type StandInAnswer, type StandInFault, standInFaults } from "./stand-in-faults";

export interface StandIn {
  /** Its origin, such as `http://127.0.0.1:40123`. */
  address: string;
  /** Paths and queries that were asked, the first one first. */
  asked: string[];
  /** Fails the next requests in one of the reported ways. */
  failNext(fault: StandInFault, times?: number): void;
  /** Takes back what is left of such failures. */
  recover(): void;
  close(): Promise<void>;
}

/** A stand-in for the Web API of BPS with made-up data, on this machine only. */
export async function startStandIn({ port = 0 } = {}): Promise<StandIn> {
  const asked: string[] = [];
  const failing: StandInAnswer[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    asked.push(`${url.pathname}${url.search}`);
    give(response, failing.shift() ?? madeUpAnswer(url));
  });
  // A connection that is closed while a busy machine comes back to it would look like a fault of the service.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    failNext(fault, times = 1) {
      for (let time = 0; time < times; time++) failing.push(standInFaults[fault]);
    },
    recover: () => void failing.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function give(response: ServerResponse, { status, type, body, delay = 0, isCut }: StandInAnswer) {
  setTimeout(() => {
    const length = Buffer.byteLength(body);
    response.writeHead(status, { "Content-Type": type, "Content-Length": length });
    if (!isCut) return void response.end(body);
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  }, delay);
}
