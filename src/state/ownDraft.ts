import { useCallback } from "react";
import type { Json } from "../lib/json";
import { ownDraftKey } from "../storage/ownDrafts";
import { useDraft, type DraftHandle } from "./drafts";
import { keepCurrentPerson, useCurrentPerson } from "./people";

/** A draft of whoever is writing: the next person does not find it, and whoever typed it finds it again. As `useDraft`. */
export function useOwnDraft<T extends Json>(
  key: string,
  none: T,
  read: (value: Json) => T | undefined,
): DraftHandle<T> {
  const { id } = useCurrentPerson();
  const draft = useDraft(ownDraftKey(key, id), none, read);
  const { change } = draft;
  const changeOwn = useCallback(
    (value: T) => {
      // So that a draft that is found again after a crash has an author who is known here.
      void keepCurrentPerson();
      change(value);
    },
    [change],
  );
  return { ...draft, change: changeOwn };
}
