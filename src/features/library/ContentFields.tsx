import { formatBytes } from "../../lib/format";
import { FileField } from "../../ui/FileField";
import { RadioCards } from "../../ui/RadioCards";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { ownWords } from "./ownWords";
import { CONTENT_KINDS, type ResourceDraft } from "./resourceDraft";
import { words } from "./words";

type ContentFieldsProps = {
  readonly draft: ResourceDraft;
  readonly file: File | undefined;
  readonly error: string | undefined;
  readonly onChange: (changed: Partial<ResourceDraft>) => void;
  readonly onFile: (file: File | undefined) => void;
};

/** What a resource is: a link, a file or a note. */
export function ContentFields({ draft, file, error, onChange, onFile }: ContentFieldsProps) {
  return (
    <>
      <RadioCards
        legend={ownWords.content}
        hideLegend
        layout="row"
        value={draft.content}
        onChange={(content) => onChange({ content })}
        options={CONTENT_KINDS.map((value) => ({ value, label: ownWords.contentKind[value] }))}
      />
      {draft.content === "link" && (
        <TextField
          label={ownWords.address}
          type="url"
          hint={words.addressHint}
          error={error}
          value={draft.url}
          onChange={(event) => onChange({ url: event.target.value })}
        />
      )}
      {draft.content === "note" && (
        <TextArea
          label={ownWords.noteField}
          rows={4}
          error={error}
          value={draft.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      )}
      {draft.content === "file" && (
        <FileField
          label={ownWords.files}
          hint={file ? ownWords.chosenFile(file.name, formatBytes(file.size)) : ownWords.filesHint}
          error={error}
          onFiles={([chosen]) => {
            onChange({});
            onFile(chosen);
          }}
        />
      )}
    </>
  );
}
