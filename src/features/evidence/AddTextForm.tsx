import { useState, type FormEvent } from "react";
import { NOTE_MAX_LENGTH, type EvidenceContent } from "../../domain/evidence";
import { addEvidence } from "../../domain/evidenceTelling";
import type { CompetencyRef } from "../../domain/framework";
import { newEvidenceId, type EvidenceId, type JourneyId } from "../../domain/ids";
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import { readLink } from "../../domain/link";
import { calendarDay } from "../../lib/format";
import { err, ok, type Result } from "../../lib/result";
import { useOwnDraft } from "../../state/ownDraft";
import { faultText } from "../../state/faultText";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { RadioCards } from "../../ui/RadioCards";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { addingWords as words } from "./addingWords";
import styles from "./AddTextForm.module.css";
import { EMPTY_TEXT_DRAFT, readTextEvidenceDraft } from "./textDraft";

type AddTextFormProps = {
  readonly journey: JourneyId;
  readonly serves: readonly CompetencyRef[];
  /** Where something spoken is recorded instead. */
  readonly soundAt: string;
  readonly onAdded: (item: EvidenceId) => void;
  readonly onCancel: () => void;
};

/** A link or a note. What is typed outlives the page until it is saved. */
export function AddTextForm({ journey, serves, soundAt, onAdded, onCancel }: AddTextFormProps) {
  const draft = useOwnDraft(`evidence/${journey}/${serves.join()}`, EMPTY_TEXT_DRAFT, readTextEvidenceDraft);
  const [error, setError] = useState<string>();
  const [saving, setSaving] = useState(false);
  const { kind, title, url, note } = draft.value ?? EMPTY_TEXT_DRAFT;
  const change = (changed: Partial<typeof EMPTY_TEXT_DRAFT>) => {
    draft.change({ kind, title, url, note, ...changed });
    setError(undefined);
  };

  async function save(event: FormEvent) {
    event.preventDefault();
    const content = readContent(kind, url, note);
    if (!content.ok) return setError(content.error);
    if (saving) return;
    setSaving(true);
    const id = newEvidenceId();
    const written = await write(journey, (journal, writer) =>
      addEvidence(journal, writer, {
        id,
        content: content.value,
        title: (title.trim() || titleOf(content.value)).slice(0, TITLE_MAX_LENGTH),
        date: calendarDay(Date.now()),
        caption: "",
        serves,
      }),
    );
    setSaving(false);
    if (!written.ok) return setError(faultText(written.error));
    await draft.drop();
    onAdded(id);
  }

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void save(event)}>
      <RadioCards
        legend={words.add}
        hideLegend
        layout="row"
        value={kind}
        onChange={(next) => change({ kind: next })}
        options={[
          { value: "note", label: words.note },
          { value: "link", label: words.link },
        ]}
      />
      {kind === "link" ? (
        <TextField
          label={words.address}
          type="url"
          hint={words.addressHint}
          error={error}
          value={url}
          onChange={(event) => change({ url: event.target.value })}
        />
      ) : (
        <TextArea
          label={words.noteField}
          rows={3}
          error={error}
          value={note}
          onChange={(event) => change({ note: event.target.value })}
        />
      )}
      <TextField
        label={words.titleField}
        optional
        value={title}
        maxLength={TITLE_MAX_LENGTH}
        onChange={(event) => change({ title: event.target.value })}
      />
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid" disabled={saving}>
          {kind === "link" ? words.addLink : words.addNote}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <LinkButton icon="sound" variant="plain" to={soundAt}>
          {words.sound}
        </LinkButton>
      </div>
    </form>
  );
}

function readContent(kind: "note" | "link", url: string, note: string): Result<EvidenceContent, string> {
  if (kind === "link") {
    const link = readLink(url);
    return link === undefined ? err(words.addressBad) : ok({ kind: "link", url: link });
  }
  if (note.trim() === "") return err(words.noteEmpty);
  return note.length > NOTE_MAX_LENGTH
    ? err(words.noteTooLong(NOTE_MAX_LENGTH))
    : ok({ kind: "note", text: note.trim() });
}

/** A note is called by its first line, a link by its site. */
function titleOf(content: EvidenceContent): string {
  if (content.kind === "link") return new URL(content.url).hostname || content.url;
  return content.kind === "note" ? (content.text.split("\n")[0] ?? "").slice(0, 80) : "";
}
