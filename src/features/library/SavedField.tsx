import { useSavedText, type SavedTextOptions } from "../../state/savedText";
import { SaveNote } from "../../ui/SaveNote";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";

type SavedFieldProps = Omit<SavedTextOptions, "key"> & {
  readonly fieldKey: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly multiline?: boolean;
};

/** A field that saves by itself and says so. */
export function SavedField({ fieldKey, label, hint, multiline, ...saved }: SavedFieldProps) {
  const { text, refused, saving, change, save } = useSavedText({ ...saved, key: fieldKey });
  const field = { label, hint, error: refused, value: text, onBlur: () => void save() };
  return (
    <div>
      {multiline ? (
        <TextArea {...field} onChange={(event) => change(event.target.value)} />
      ) : (
        <TextField {...field} onChange={(event) => change(event.target.value)} />
      )}
      <SaveNote state={saving} />
    </div>
  );
}
