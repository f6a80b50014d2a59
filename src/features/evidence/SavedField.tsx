import { useIsReadOnly } from "../../state/readOnly";
import { useSavedText, type SavedTextOptions } from "../../state/savedText";
import { SavingField } from "../../ui/SavingField";
import styles from "./SavedField.module.css";
import { words } from "./words";

type SavedFieldProps = Omit<SavedTextOptions, "refuse" | "key" | "tidy"> & {
  readonly fieldKey: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly max: number;
  readonly kind?: "line" | "lines" | "date";
  readonly rows?: number;
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

function Editable({ fieldKey, label, hint, max, kind, rows, journey, standing, say }: SavedFieldProps) {
  const saved = useSavedText({
    journey,
    key: fieldKey,
    standing,
    say,
    refuse: (typed) => (typed.length > max ? words.tooLong(max) : undefined),
  });
  return <SavingField label={label} hint={hint} kind={kind} rows={rows} saved={saved} />;
}
