import type { IncomingMessage, ServerResponse } from "node:http";
import { answerFile, cachingOf, pathOf } from "./answer-file";
import { forward, forwardingPath } from "./forwarder";
import { isQuestion } from "./refused";
import { excelPolicy } from "./security-policy";
import { staticFile } from "./static-files";

/** Answers real Excel's requests for the built add-in. */
export const answerExcel =
  (dist: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isQuestion(request)) return void response.writeHead(405).end();
    const pathname = pathOf(request.url);
    if (pathname === undefined) return void response.writeHead(400).end();
    if (pathname.startsWith(forwardingPath)) return forward(request, response);
    const name = pathname.slice(1);
    const file = await staticFile(dist, name);
    if (!file) return void response.writeHead(404).end();
    // Office reads the metadata of the functions from pages of its own.
    response.setHeader("Access-Control-Allow-Origin", "*");
    await answerFile(request, response, file, { policy: excelPolicy, caching: cachingOf(name) });
  };
