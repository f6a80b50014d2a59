/** Answers questions over what is on this device, the last one again whenever more has been read. Knows no worker. */
import type { Database } from "../storage/database";
import { answer, type Question, type SearchAnswer } from "./answer";
import { readDevice } from "./deviceReading";
import { createIndex } from "./searchIndex";

export type SearchReply =
  | {
      readonly type: "answer";
      /** The number of the question that it answers. */
      readonly n: number;
      readonly answer: SearchAnswer;
      /** How long this thread was at it, in milliseconds. */
      readonly tookMs: number;
    }
  | { readonly type: "broken"; readonly reason: string };

/** What the page asks of the worker, and on which database. */
export type SearchRequest = { readonly database: string; readonly n: number; readonly question: Question };

export type Search = {
  /** `n` grows with every question. */
  readonly ask: (n: number, question: Question) => void;
  readonly end: () => void;
};

/** While journeys are read, the last question is answered anew this often. */
const AGAIN_AFTER_MS = 250;

export function openSearch(database: Database, reply: (reply: SearchReply) => void): Search {
  const index = createIndex();
  let last: { readonly n: number; readonly question: Question } | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    if (!last) return;
    const start = performance.now();
    const answered = { ...answer(index, reading.sources(), last.question), ...reading.progress() };
    reply({ type: "answer", n: last.n, answer: answered, tookMs: performance.now() - start });
  }

  function tellSoon(): void {
    again ??= setTimeout(() => {
      again = undefined;
      tell();
    }, AGAIN_AFTER_MS);
  }

  const reading = readDevice(database, index, tellSoon, (error) =>
    reply({ type: "broken", reason: error instanceof Error ? error.message : String(error) }),
  );

  return {
    ask: (n, question) => {
      last = { n, question };
      tell();
    },
    end: () => {
      clearTimeout(again);
      reading.end();
    },
  };
}
