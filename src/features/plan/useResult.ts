import { useEffect, useState } from "react";
import type { Action } from "../../domain/action";
import { bringEvidence } from "../../domain/actionTelling";
import { NOTE_MAX_LENGTH } from "../../domain/evidence";
import { addEvidence } from "../../domain/evidenceTelling";
import { newEvidenceId, type ActionId, type JourneyId } from "../../domain/ids";
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import { calendarDay } from "../../lib/format";
import { database } from "../../state/database";
import { readTextDraft } from "../../state/drafts";
import { faultText } from "../../state/faultText";
import { useOwnDraft } from "../../state/ownDraft";
import { useCurrentPerson } from "../../state/people";
import { write } from "../../state/writer";
import { ownDraftsUnder } from "../../storage/ownDrafts";
import { usePlan } from "./planContext";
import { actionWords as words, words as planWords } from "./words";

const draftsOf = (journey: JourneyId) => `result/${journey}/`;

/** The line that is typed about what came of an action: a draft until it is kept as a piece of evidence. */
export function useResult(action: Action) {
  const { journey } = usePlan();
  const draft = useOwnDraft(`${draftsOf(journey)}${action.id}`, "", readTextDraft);
  const [error, setError] = useState<string>();
  const [kept, setKept] = useState(false);
  const text = draft.value ?? "";

  function change(next: string) {
    draft.change(next);
    setError(undefined);
    setKept(false);
  }
  /** Resolves with whether it is kept. */
  async function keep(): Promise<boolean> {
    const said = text.trim();
    const refused =
      said === ""
        ? words.resultMissing
        : said.length > NOTE_MAX_LENGTH
          ? words.tooLong(NOTE_MAX_LENGTH)
          : undefined;
    setError(refused);
    if (refused !== undefined) return false;
    const item = newEvidenceId();
    const written = await write(journey, (journal, writer) => [
      ...addEvidence(journal, writer, {
        id: item,
        content: { kind: "note", text: said },
        title: words.resultTitle(action.title || planWords.untitled).slice(0, TITLE_MAX_LENGTH),
        date: calendarDay(Date.now()),
        caption: "",
        serves: action.for,
      }),
      bringEvidence(journal, writer, action.id, item, true),
    ]);
    if (!written.ok) {
      setError(faultText(written.error));
      return false;
    }
    await draft.drop(text);
    setKept(true);
    return true;
  }
  return { text, error, kept, change, keep };
}

/** The actions of `shown` of which a result was begun and left. An action that stands twice on the page is told of once. */
export function useLeftResults(shown: readonly Action[]): ReadonlySet<ActionId> {
  const { journey, resultsOpen } = usePlan();
  const me = useCurrentPerson().id;
  const [left, setLeft] = useState<ReadonlySet<ActionId>>(new Set());
  useEffect(() => {
    let isGone = false;
    const mine = new Set<ActionId>();
    const take = (keys: readonly string[]) => {
      if (isGone) return;
      for (const { id, state } of shown)
        if (state === "done" && keys.includes(id) && !resultsOpen.has(id)) {
          resultsOpen.add(id);
          mine.add(id);
        }
      if (mine.size > 0) setLeft(mine);
    };
    ownDraftsUnder(database(), draftsOf(journey), me).then(take, (error: unknown) =>
      console.warn("Drafts could not be looked for.", error),
    );
    return () => {
      isGone = true;
      for (const id of mine) resultsOpen.delete(id);
    };
    // Only what was left before the page was opened; what is begun on it is open already.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [journey, me, resultsOpen]);
  return left;
}
