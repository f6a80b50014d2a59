import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { deleteThing } from "../../domain/deletion";
import type { FileContent } from "../../domain/evidence";
import type { CompetencyRef } from "../../domain/framework";
import { newResourceId, type ResourceId } from "../../domain/ids";
import { RESOURCE_TITLE_MAX_LENGTH } from "../../domain/resource";
import { addResource } from "../../domain/resourceTelling";
import { resourceThing } from "../../domain/thing";
import { err, ok, type Result } from "../../lib/result";
import { faultText } from "../../state/faultText";
import { useOwnDraft } from "../../state/ownDraft";
import { prepareFaultText } from "../../state/prepareFaultText";
import { prepareFile, type PreparedFile } from "../../state/preparing";
import { showError, showToast } from "../../state/toasts";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import styles from "./AddResource.module.css";
import { ContentFields } from "./ContentFields";
import { kindOptions } from "./kinds";
import type { Eyes } from "./libraryView";
import { ownWords } from "./ownWords";
import { PlacePicker } from "./PlacePicker";
import {
  emptyDraft,
  readResourceDraft,
  SUMMARY_MAX_LENGTH,
  titleOfContent,
  typedContent,
  type ResourceDraft,
} from "./resourceDraft";
import { words } from "./words";

type AddResourceProps = {
  readonly eyes: Eyes;
  /** What it serves from the start. */
  readonly serves: readonly CompetencyRef[];
  /** `added`: what is in the library now; undefined where nothing was added. */
  readonly onDone: (added?: ResourceId) => void;
};

/** A link, a file or a note of one's own. What is typed outlives the page until it is saved. */
export default function AddResource({ eyes, serves, onDone }: AddResourceProps) {
  const { journey, framework } = eyes;
  const titleId = useId();
  const empty = emptyDraft(serves);
  const draft = useOwnDraft(`resource/${journey}/${serves.join()}`, empty, readResourceDraft);
  const typed: ResourceDraft = draft.value ?? empty;
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // It opens by a button elsewhere: the keyboard goes on here.
  useEffect(() => heading.current?.focus(), []);
  const change = (changed: Partial<ResourceDraft>) => {
    draft.change({ ...typed, ...changed });
    setError(undefined);
  };

  async function save(event: FormEvent) {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    const saved = await add();
    setSaving(false);
    if (!saved.ok) return setError(saved.error);
    await draft.drop(typed);
    onDone(saved.value);
  }
  async function add(): Promise<Result<ResourceId, string>> {
    const read = typed.content === "file" ? await readFile(file) : typedContent(typed);
    if (!read.ok) return read;
    const content = "bytes" in read.value ? read.value.content : read.value;
    const files = "bytes" in read.value ? [{ hash: read.value.content.hash, ...stored(read.value) }] : [];
    const id = newResourceId();
    const title = (typed.title.trim() || titleOfContent(content)).slice(0, RESOURCE_TITLE_MAX_LENGTH);
    const { kind, serves: places } = typed;
    const [publisher, summary] = [typed.publisher.trim(), typed.summary.trim()];
    const written = await write(
      journey,
      (journal, writer) =>
        addResource(journal, writer, { id, content, title, publisher, summary, kind, serves: places }),
      { files },
    );
    if (!written.ok) return err(faultText(written.error));
    const undo = async () => {
      const undone = await write(journey, (journal, writer) =>
        deleteThing(journal, writer, resourceThing(id)),
      );
      if (!undone.ok) showError(faultText(undone.error));
    };
    showToast(ownWords.added(title), { label: ownWords.undo, run: () => void undo() });
    return ok(id);
  }

  return (
    <form
      className={styles["form"]}
      noValidate
      aria-labelledby={titleId}
      data-print="none"
      onSubmit={(event) => void save(event)}
    >
      <div>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {ownWords.add}
        </h2>
        <p className={styles["about"]}>{ownWords.addAbout}</p>
      </div>
      <ContentFields draft={typed} file={file} error={error} onChange={change} onFile={setFile} />
      <TextField
        label={ownWords.titleField}
        hint={ownWords.titleHint}
        optional
        value={typed.title}
        maxLength={RESOURCE_TITLE_MAX_LENGTH}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Disclosure summary={ownWords.details}>
        <div className={styles["details"]}>
          <TextField
            label={ownWords.publisher}
            optional
            value={typed.publisher}
            maxLength={RESOURCE_TITLE_MAX_LENGTH}
            onChange={(event) => change({ publisher: event.target.value })}
          />
          <SelectField
            label={ownWords.kind}
            value={typed.kind}
            options={kindOptions(typed.kind)}
            onChange={(event) => change({ kind: event.target.value })}
          />
          <TextArea
            label={ownWords.summary}
            optional
            value={typed.summary}
            maxLength={SUMMARY_MAX_LENGTH}
            onChange={(event) => change({ summary: event.target.value })}
          />
        </div>
      </Disclosure>
      {framework && (
        <PlacePicker
          framework={framework}
          chosen={typed.serves}
          onToggle={(ref, on) =>
            change({ serves: on ? [...typed.serves, ref] : typed.serves.filter((other) => other !== ref) })
          }
        />
      )}
      {saving && <Notice live>{ownWords.saving}</Notice>}
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid" disabled={saving}>
          {ownWords.save}
        </Button>
        <Button onClick={() => onDone()}>{words.cancel}</Button>
      </div>
    </form>
  );
}

type Prepared = PreparedFile & { readonly content: FileContent };

async function readFile(file: File | undefined): Promise<Result<Prepared, string>> {
  if (!file) return err(ownWords.noFile);
  const prepared = await prepareFile(file, { keepOriginal: false });
  return prepared.ok ? prepared : err(prepareFaultText(file.name, prepared.error));
}

const stored = ({ bytes, thumbnail }: PreparedFile) => ({ bytes, thumbnail });
