import { useSavedText, type SavedTextOptions } from "../../state/savedText";
import { SavingField } from "../../ui/SavingField";

type SavedFieldProps = Omit<SavedTextOptions, "key"> & {
  readonly fieldKey: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly kind?: "line" | "lines";
};

/** A text of a resource that saves by itself. */
export function SavedField({ fieldKey, label, hint, kind, ...text }: SavedFieldProps) {
  const saved = useSavedText({ ...text, key: fieldKey });
  return <SavingField label={label} hint={hint} kind={kind} saved={saved} />;
}
