import { useIsReadOnly } from "../../state/readOnly";
import { useSavedText, type SavedTextOptions } from "../../state/savedText";
import { SaveNote } from "../../ui/SaveNote";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import styles from "./SavedField.module.css";
import { words } from "./words";

type SavedFieldProps = Omit<SavedTextOptions, "refuse" | "key"> & {
  readonly fieldKey: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly max: number;
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly type?: "text" | "date";
};

/** A field that saves by itself and says so; in a journey that is only read here, what stands in it. */
export function SavedField(props: SavedFieldProps) {
  const readOnly = useIsReadOnly(props.journey);
  return readOnly ? <Standing {...props} /> : <Editable {...props} />;
}

function Standing({ label, standing }: SavedFieldProps) {
  if (standing === "") return null;
  return (
    <div>
      <p className={styles["label"]}>{label}</p>
      <p className={styles["standing"]}>{standing}</p>
    </div>
  );
}

function Editable(props: SavedFieldProps) {
  const { fieldKey, label, hint, max, multiline, rows, type = "text", ...saved } = props;
  const { text, refused, saving, change, save } = useSavedText({
    ...saved,
    key: fieldKey,
    refuse: (typed) => (typed.length > max ? words.tooLong(max) : undefined),
  });
  const field = { label, hint, error: refused, value: text, onBlur: () => void save() };
  return (
    <div>
      {multiline ? (
        <TextArea {...field} rows={rows} onChange={(event) => change(event.target.value)} />
      ) : (
        <TextField {...field} type={type} onChange={(event) => change(event.target.value)} />
      )}
      <SaveNote state={saving} />
    </div>
  );
}
