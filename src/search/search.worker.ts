// Searching runs here, away from the screen, on a connection of its own.
import { Database } from "../storage/database";
import { openDatabase } from "../storage/open";
import { openSearch, type Search, type SearchReply, type SearchRequest } from "./searchWork";

declare const self: DedicatedWorkerGlobalScope;

const nothing = () => undefined;
const reply = (message: SearchReply) => self.postMessage(message);
let search: Promise<Search> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
  search ??= connect(data.database);
  search.then(
    (opened) => opened.ask(data.n, data.question),
    (error: unknown) => broken(error instanceof Error ? error.message : String(error)),
  );
});

async function connect(name: string): Promise<Search> {
  const events = {
    onBlocked: nothing,
    onSuperseded: () => broken("superseded"),
    onLost: () => broken("lost"),
  };
  const own = new Database(name);
  // The page has it open; one that was cleared since is not made anew from here.
  own.guard.mustBeHere = true;
  const opened = await openDatabase(events, own);
  if (!opened.ok) throw new Error(`The worker could not open the database: ${opened.error.type}`);
  return openSearch(opened.value, reply);
}

const broken = (reason: string) => reply({ type: "broken", reason });
