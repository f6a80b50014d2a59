import { startTransition, useEffect, useRef, useState } from "react";
import type { Question, SearchAnswer } from "../../search/answer";
import { database } from "../../state/database";
import { askSearch, endSearch, joinSearch, leaveSearch } from "./searchSession";

export type Searching = {
  /** The last answer that came, perhaps still that to the question before; undefined before the first. */
  readonly answer: SearchAnswer | undefined;
  readonly isBroken: boolean;
  /** After it broke. */
  readonly again: () => void;
};

/** What is found on this device, also as more of it is read. Answers to questions that others have overtaken are dropped. */
export function useSearch({ text, only, limit }: Question): Searching {
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [isBroken, setBroken] = useState(false);
  const lastAsked = useRef(0);

  useEffect(() => {
    if (isBroken) return undefined;
    joinSearch(database(), (reply) => {
      if (reply.type === "broken") setBroken(true);
      else if (reply.n === lastAsked.current) startTransition(() => setAnswer(reply.answer));
    });
    return leaveSearch;
  }, [isBroken]);

  useEffect(() => {
    if (!isBroken) lastAsked.current = askSearch({ text, only, limit });
  }, [isBroken, text, only, limit]);

  const again = () => {
    endSearch();
    setBroken(false);
  };
  return { answer, isBroken, again };
}
