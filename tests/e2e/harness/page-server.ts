import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { type Answers, headersOf } from "./answers";
import { makeCertificate } from "./certificate";

export interface PageServer {
  readonly port: number;
  close(): void;
}

/** Answers for every host: the browser is told to find all of them on this port. */
export async function startServer(answers: Answers): Promise<PageServer> {
  const server = createServer(makeCertificate(), (request, response) => {
    const answer = answers.take(`https://${request.headers.host ?? ""}${request.url ?? "/"}`);
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, headersOf(answer)).end(answer.body);
  });
  server.on("tlsClientError", (error: NodeJS.ErrnoException) => {
    if (error.code === "ERR_SSL_HTTP_REQUEST") answers.take("http://some-host");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
