/** Where searching runs: in a worker, so that typing stays quick; in the page where a browser (or a test) has none. */
import { scriptUrl } from "../lib/trustedTypes";
import type { Database } from "../storage/database";
// The default export is the address, which the build makes.
// oxlint-disable-next-line import/default
import workerUrl from "./search.worker.ts?worker&url";
import type { Search, SearchReply, SearchRequest } from "./searchWork";

export type SearchThread = Search & { readonly isWorker: boolean };

export function openSearchThread(database: Database, onReply: (reply: SearchReply) => void): SearchThread {
  return typeof Worker === "function" ? workerThread(database.name, onReply) : pageThread(database, onReply);
}

function workerThread(database: string, onReply: (reply: SearchReply) => void): SearchThread {
  const worker = new Worker(scriptUrl(workerUrl), { type: "module", name: "waymark-search" });
  worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => onReply(data));
  const onBroken = (event: Event) => {
    const reason = event instanceof ErrorEvent ? event.message : "The worker could not be run";
    onReply({ type: "broken", reason });
  };
  worker.addEventListener("error", onBroken);
  worker.addEventListener("messageerror", onBroken);
  return {
    isWorker: true,
    ask: (n, question) => worker.postMessage({ database, n, question } satisfies SearchRequest),
    end: () => worker.terminate(),
  };
}

function pageThread(database: Database, onReply: (reply: SearchReply) => void): SearchThread {
  let ended = false;
  const opening = import("./searchWork").then(({ openSearch }) => openSearch(database, onReply));
  const whenOpen = (run: (search: Search) => void) =>
    void opening.then(run).catch((error: unknown) => {
      onReply({ type: "broken", reason: error instanceof Error ? error.message : String(error) });
    });
  return {
    isWorker: false,
    ask: (n, question) => whenOpen((search) => !ended && search.ask(n, question)),
    end: () => {
      ended = true;
      whenOpen((search) => search.end());
    },
  };
}
