/** A text that saves by itself, wherever it stands in a journey. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Entry } from "../domain/entry";
import type { AuthorId, JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import type { NamedWriter } from "../storage/journals";
import type { Saving } from "./answering";
import { useAutosave, type SaveMoment } from "./autosave";
import { readTextDraft } from "./drafts";
import { useOwnDraft } from "./ownDraft";
import { faultText } from "./faultText";
import { currentPerson, useCurrentPerson } from "./people";
import { write } from "./writer";

export type SavedText = {
  readonly text: string;
  /** Why it is not saved as it stands; undefined where it can be. */
  readonly refused: string | undefined;
  readonly saving: Exclude<Saving, "draft" | "overtaken">;
  readonly change: (text: string) => void;
  readonly save: () => Promise<void>;
};

export type SavedTextOptions = {
  readonly journey: JourneyId;
  /** Unique among all texts of the device: it names the draft. */
  readonly key: string;
  /** What stands in the journal. */
  readonly standing: string;
  /** The entry that says the new text. */
  readonly say: (journal: Journal, writer: NamedWriter, text: string) => Entry;
  /** The sentence that says why a text can't be saved, or undefined. */
  readonly refuse: (text: string) => string | undefined;
  /** How it is kept, where that is not as it was typed: an address whole. Of a tidy text the same again. */
  readonly tidy?: ((text: string) => string) | undefined;
};

export function useSavedText({ journey, key, standing, say, refuse, tidy }: SavedTextOptions): SavedText {
  const me = useCurrentPerson().id;
  const draft = useOwnDraft(`text/${journey}/${key}`, "", readTextDraft);
  const [typed, setTyped] = useState<{ readonly text: string; readonly author: AuthorId }>();
  /** What was saved of `typed`; the field lets go of it once the journal that is shown says the same. */
  const [saved, setSaved] = useState<string>();
  const [saving, setSaving] = useState<SavedText["saving"]>(null);
  // What another typed on this page, and what could not be saved of it, is theirs alone.
  const isMine = typed === undefined || typed.author === me;
  const text = (isMine ? typed?.text : undefined) ?? (draft.value ? draft.value : standing);
  const refused = text === standing ? undefined : refuse(text);
  if (typed !== undefined && typed.text === saved && standing === saved) {
    setTyped(undefined);
    setSaved(undefined);
  }

  const now = useRef({ text, author: me, standing, saved, refused, say, tidy });
  useEffect(() => {
    now.current = { text, author: me, standing, saved, refused, say, tidy };
  });
  const { change: changeDraft, drop } = draft;

  const keep = useCallback(
    async (moment: SaveMoment) => {
      const { text: typedNow, author, standing: before, saved: savedBefore } = now.current;
      const { refused: why, say: sayNow } = now.current;
      if (why !== undefined || author !== currentPerson().id) return;
      const said = tidied(typedNow, now.current.tidy);
      // While somebody types, a space at the end is the one before the next word.
      const letGo = (kept: typeof typed) => {
        if (moment !== "pause" || typedNow === said)
          setTyped((current) => (current?.text === typedNow && current.author === author ? kept : current));
      };
      // Typed and taken back: held on to, it would take the place of what others write from now on.
      if (said === before) {
        letGo(undefined);
        return drop();
      }
      letGo({ text: said, author });
      if (said === savedBefore) return;
      setSaving("saving");
      const written = await write(journey, (journal, writer) => [sayNow(journal, writer, said)]);
      if (!written.ok) return setSaving({ failed: faultText(written.error) });
      setSaved(said);
      if (tidied(now.current.text, now.current.tidy) === said) await drop();
      setSaving("saved");
    },
    [journey, drop],
  );
  const { touch } = useAutosave(keep);
  const save = useCallback(() => keep("leave"), [keep]);

  const change = useCallback(
    (next: string) => {
      setTyped({ text: next, author: currentPerson().id });
      changeDraft(next);
      touch();
    },
    [changeDraft, touch],
  );
  return { text, refused, saving: isMine ? saving : null, change, save };
}

const tidied = (text: string, tidy = (trimmed: string) => trimmed) => tidy(text.trim());
