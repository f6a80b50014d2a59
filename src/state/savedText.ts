/** A text that saves by itself: a moment after the last key, when the field is left, and when the page is hidden or updated. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Saving } from "./answering";
import { joinFlush, readTextDraft, useDraft } from "./drafts";
import { faultText } from "./faultText";
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { write, type Decide } from "./writer";
import type { NamedWriter } from "../storage/journals";

const SAVE_AFTER_MS = 900;

export type SavedText = {
  readonly text: string;
  /** Why it is not saved as it stands; undefined where it can be. */
  readonly refused: string | undefined;
  readonly saving: Saving;
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
};

export function useSavedText({ journey, key, standing, say, refuse }: SavedTextOptions): SavedText {
  const draft = useDraft(`text/${journey}/${key}`, "", readTextDraft);
  const [typed, setTyped] = useState<string>();
  const [saving, setSaving] = useState<Saving>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const text = typed ?? (draft.value ? draft.value : standing);
  const refused = text === standing ? undefined : refuse(text);

  const now = useRef({ typed, text, standing, refused, say });
  useEffect(() => {
    now.current = { typed, text, standing, refused, say };
  });
  const { change: changeDraft, drop } = draft;

  const keep = useCallback(
    async (whileTyping: boolean) => {
      clearTimeout(timer.current);
      const { typed: isTyped, text: typedNow, standing: before, refused: why, say: sayNow } = now.current;
      if ((isTyped === undefined && typedNow === before) || why !== undefined) return;
      const said = typedNow.trim();
      // What was typed while this was being saved stays in the field and is saved next; so does a space before the next word.
      const letGo = () =>
        setTyped((current) =>
          current === typedNow && (!whileTyping || typedNow === said) ? undefined : current,
        );
      if (said === before) {
        // Typed and taken back: a draft of it would one day take the place of what others have written since.
        letGo();
        return drop();
      }
      setSaving("saving");
      const decide: Decide = (journal, writer) => [sayNow(journal, writer, said)];
      const written = await write(journey, decide);
      if (!written.ok) return setSaving({ failed: faultText(written.error) });
      letGo();
      if (now.current.text === typedNow) await drop();
      setSaving("saved");
    },
    [journey, drop],
  );
  const save = useCallback(() => keep(false), [keep]);

  const change = useCallback(
    (next: string) => {
      setTyped(next);
      changeDraft(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(true), SAVE_AFTER_MS);
    },
    [changeDraft, keep],
  );

  useEffect(() => {
    const leave = joinFlush(() => keep(true));
    return () => {
      leave();
      void keep(false);
    };
  }, [keep]);

  return { text, refused, saving, change, save };
}
