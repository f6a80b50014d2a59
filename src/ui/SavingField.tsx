import type { FieldProps } from "./Field";
import { SaveNote, type SaveState } from "./SaveNote";
import { TextArea } from "./TextArea";
import { TextField } from "./TextField";

type SavingFieldProps = Omit<FieldProps, "error"> & {
  /** The text, and how it saves itself. */
  readonly saved: {
    readonly text: string;
    /** Why it is not saved as it stands. */
    readonly refused: string | undefined;
    readonly saving: SaveState | null;
    readonly change: (text: string) => void;
    readonly save: () => Promise<void>;
  };
  readonly kind?: "line" | "lines" | "date" | undefined;
  /** Of lines: how many there are at least. */
  readonly rows?: number | undefined;
  /** The id of a list of suggestions. */
  readonly list?: string | undefined;
};

/** A field that saves by itself, at the latest when it is left, and says so below. */
export function SavingField({ saved, kind = "line", rows, list, ...field }: SavingFieldProps) {
  const { text, refused, saving, change, save } = saved;
  const box = { ...field, error: refused, value: text, onBlur: () => void save() };
  return (
    <div>
      {kind === "lines" ? (
        <TextArea {...box} rows={rows} onChange={(event) => change(event.target.value)} />
      ) : (
        <TextField
          {...box}
          type={kind === "date" ? "date" : "text"}
          list={list}
          onChange={(event) => change(event.target.value)}
        />
      )}
      <SaveNote state={saving} />
    </div>
  );
}
