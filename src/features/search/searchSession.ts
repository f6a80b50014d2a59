/**
 * The search that is open on this page: one for all visits to its screen, so that coming back to what was found waits for
 * nothing. It goes a while after the screen was left, and its memory with it.
 */
import type { Question } from "../../search/answer";
import { openSearchThread, type SearchThread } from "../../search/searchThread";
import type { SearchReply } from "../../search/searchWork";
import type { Database } from "../../storage/database";

const LINGERS_MS = 60_000;

type Session = {
  readonly database: Database;
  readonly thread: SearchThread;
  onReply: (reply: SearchReply) => void;
  ending: ReturnType<typeof setTimeout> | undefined;
};

const nobody = () => undefined;
let session: Session | undefined;
let asked = 0;

/** Questions go to what is open already, or to a new one. */
export function joinSearch(database: Database, onReply: (reply: SearchReply) => void): void {
  if (session && session.database !== database) endSearch();
  if (!session) {
    const opened: Session = {
      database,
      onReply,
      ending: undefined,
      thread: openSearchThread(database, (reply) => opened.onReply(reply)),
    };
    session = opened;
  }
  clearTimeout(session.ending);
  session.onReply = onReply;
}

/** The number of the question, by which its answer is known. */
export function askSearch(question: Question): number {
  asked += 1;
  session?.thread.ask(asked, question);
  return asked;
}

export function leaveSearch(): void {
  if (!session) return;
  session.onReply = nobody;
  // In the page it would go on reading beside the next screen.
  if (session.thread.isWorker) session.ending = setTimeout(endSearch, LINGERS_MS);
  else endSearch();
}

export function endSearch(): void {
  clearTimeout(session?.ending);
  session?.thread.end();
  session = undefined;
}
