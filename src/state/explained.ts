import { useEffect, useState } from "react";
import { explainAll, type Piece } from "../content/explainIn";
import { loadGlossary, type Term } from "../content/glossary";

let known: readonly Term[] | undefined;
const none: readonly Term[] = [];

/**
 * The texts with the glossary's terms set apart, each term once in all of them; as many lists as texts, in their order. Plain
 * until the glossary is read, and where it can't be: nothing hangs on it.
 */
export function useExplained(texts: readonly string[]): readonly (readonly Piece[])[] {
  const [terms, setTerms] = useState(known ?? none);
  useEffect(() => {
    if (known !== undefined) return undefined;
    let gone = false;
    void loadGlossary().then(
      (loaded) => {
        known = loaded;
        if (!gone) setTerms(loaded);
      },
      // A part of the app that can't be fetched now; the words stand there unexplained, and the next text asks again.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return explainAll(texts, terms);
}
