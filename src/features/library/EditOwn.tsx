import { useState } from "react";
import type { ResourceText } from "../../domain/resourceRegisters";
import { authorName } from "../../domain/author";
import { NOTE_MAX_LENGTH } from "../../domain/evidence";
import type { CompetencyRef } from "../../domain/framework";
import { readLink } from "../../domain/link";
import { RESOURCE_TITLE_MAX_LENGTH, type OwnResource } from "../../domain/resource";
import { describeResource, placeResource, replaceResourceContent } from "../../domain/resourceTelling";
import { formatDay } from "../../lib/format";
import { faultText } from "../../state/faultText";
import { usePendingValue } from "../../state/pending";
import { prepareFaultText } from "../../state/prepareFaultText";
import { prepareFile } from "../../state/preparing";
import { showError } from "../../state/toasts";
import { writeWithUndo } from "../../state/undoing";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { FileField } from "../../ui/FileField";
import { SelectField } from "../../ui/SelectField";
import { kindOptions } from "./kinds";
import type { LibraryItem } from "./libraryItems";
import type { LibraryView } from "./libraryView";
import { ownWords } from "./ownWords";
import { PlacePicker } from "./PlacePicker";
import styles from "./RowPanel.module.css";
import { SavedField } from "./SavedField";
import { SUMMARY_MAX_LENGTH } from "./resourceDraft";
import { words } from "./words";

type EditOwnProps = {
  readonly item: LibraryItem;
  readonly own: OwnResource;
  readonly view: LibraryView;
  readonly onClose: () => void;
};

/** Every part of an own resource; each saves by itself. */
export function EditOwn({ item, own, view, onClose }: EditOwnProps) {
  const { journal } = view;
  const { journey } = view.eyes;
  const { id, content, added } = own;
  const text = (register: ResourceText, label: string, max: number) => (
    <SavedField
      label={label}
      kind={register === "summary" ? "lines" : "line"}
      journey={journey}
      fieldKey={`resource/${id}/${register}`}
      standing={own[register]}
      say={(current, writer, typed) => describeResource(current, writer, id, register, typed)}
      refuse={(typed) => (typed.length > max ? ownWords.tooLong(max) : undefined)}
    />
  );
  return (
    <section className={styles["form"]} aria-label={ownWords.editTitle(item.title)}>
      <p className={styles["about"]}>
        {ownWords.addedBy(authorName(journal, added.entry.author) || words.someone, formatDay(added.time))}
      </p>
      {text("title", ownWords.titleField, RESOURCE_TITLE_MAX_LENGTH)}
      {content?.kind === "link" && (
        <SavedField
          label={ownWords.address}
          hint={words.addressHint}
          journey={journey}
          fieldKey={`resource/${id}/url`}
          standing={content.url}
          say={(current, writer, typed) =>
            replaceResourceContent(current, writer, id, { kind: "link", url: typed })
          }
          tidy={(typed) => readLink(typed) ?? typed}
          refuse={(typed) => (readLink(typed) === undefined ? words.addressBad : undefined)}
        />
      )}
      {content?.kind === "note" && (
        <SavedField
          label={ownWords.noteField}
          kind="lines"
          journey={journey}
          fieldKey={`resource/${id}/note`}
          standing={content.text}
          say={(current, writer, typed) =>
            replaceResourceContent(current, writer, id, { kind: "note", text: typed })
          }
          refuse={(typed) =>
            typed.trim() === ""
              ? ownWords.noteEmpty
              : typed.length > NOTE_MAX_LENGTH
                ? ownWords.tooLong(NOTE_MAX_LENGTH)
                : undefined
          }
        />
      )}
      {content?.kind === "file" && <AnotherFile own={own} view={view} />}
      {text("publisher", ownWords.publisher, RESOURCE_TITLE_MAX_LENGTH)}
      {text("summary", ownWords.summary, SUMMARY_MAX_LENGTH)}
      <KindField own={own} view={view} />
      <Places own={own} view={view} />
      <div>
        <Button onClick={onClose}>{words.done}</Button>
      </div>
    </section>
  );
}

type PartProps = Pick<EditOwnProps, "own" | "view">;

function KindField({ own, view }: PartProps) {
  const { shown, attempt } = usePendingValue(view.journal, own.kind);
  async function choose(kind: string) {
    const written = await attempt(kind, () =>
      write(view.eyes.journey, (journal, writer) => [
        describeResource(journal, writer, own.id, "kind", kind),
      ]),
    );
    if (!written.ok) showError(faultText(written.error));
  }
  return (
    <SelectField
      label={ownWords.kind}
      value={shown}
      options={kindOptions(shown)}
      onChange={(event) => void choose(event.target.value)}
    />
  );
}

function Places({ own, view }: PartProps) {
  const { shown, attempt } = usePendingValue<readonly CompetencyRef[]>(view.journal, own.serves);
  if (!view.eyes.framework) return null;
  async function place(ref: CompetencyRef, serves: boolean) {
    const next = serves ? [...shown, ref] : shown.filter((other) => other !== ref);
    const written = await attempt(next, () =>
      write(view.eyes.journey, (journal, writer) => [placeResource(journal, writer, own.id, ref, serves)]),
    );
    if (!written.ok) showError(faultText(written.error));
  }
  return (
    <PlacePicker
      framework={view.eyes.framework}
      chosen={shown}
      onToggle={(ref, serves) => void place(ref, serves)}
    />
  );
}

function AnotherFile({ own, view }: PartProps) {
  const [error, setError] = useState<string>();
  async function replace(file: File) {
    setError(undefined);
    const prepared = await prepareFile(file, { keepOriginal: false });
    if (!prepared.ok) return setError(prepareFaultText(file.name, prepared.error));
    const { content, bytes, thumbnail } = prepared.value;
    await writeWithUndo(
      view.eyes.journey,
      (journal, writer) => [replaceResourceContent(journal, writer, own.id, content)],
      ownWords.fileReplaced,
      { files: [{ hash: content.hash, bytes, thumbnail }] },
    );
  }
  return (
    <FileField
      label={ownWords.anotherFile}
      look="button"
      error={error}
      onFiles={([file]) => file && void replace(file)}
    />
  );
}
