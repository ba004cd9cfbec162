import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { madeUpAnswer } from "./made-up-service";
import { type StandInAnswer, type StandInFault, standInFaults } from "./stand-in-faults";

/** What the office may change of an answer. */
export interface RevisedAnswer {
  last_update: string;
  var: { label: string; unit: string }[];
  vervar: { val: number; label: string }[];
  datacontent: Record<string, number>;
}

export interface StandIn {
  /** Its origin, such as `http://127.0.0.1:40123`. */
  address: string;
  /** Paths and queries that were asked, the first one first. */
  asked: string[];
  /** Fails the next requests in one of the reported ways. */
  failNext(fault: StandInFault, times?: number): void;
  /** Changes answers that hold data from now on, as the office does when it revises; gone with `recover`. */
  revise(change: (answer: RevisedAnswer) => void): void;
  /** Takes back what is left of such failures. */
  recover(): void;
  close(): Promise<void>;
}

/** A stand-in for the Web API of BPS with made-up data, on this machine only. */
export async function startStandIn({ port = 0 } = {}): Promise<StandIn> {
  const asked: string[] = [];
  const failing: StandInAnswer[] = [];
  const changes: ((answer: RevisedAnswer) => void)[] = [];
  const revised = (answer: StandInAnswer): StandInAnswer => {
    if (changes.length === 0 || !answer.body.includes('"datacontent"')) return answer;
    const data = JSON.parse(answer.body) as RevisedAnswer;
    for (const change of changes) change(data);
    return { ...answer, body: JSON.stringify(data) };
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    asked.push(`${url.pathname}${url.search}`);
    give(response, failing.shift() ?? revised(madeUpAnswer(url)));
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
    revise: (change) => void changes.push(change),
    recover() {
      failing.splice(0);
      changes.splice(0);
    },
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
