import { useEffect, useState } from "react";
import { useSavedText, type SavedTextOptions } from "../../state/savedText";
import { SaveNote } from "../../ui/SaveNote";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import styles from "./Action.module.css";
import { usePlan } from "./planContext";
import { actionWords as words } from "./words";

type SavedFieldProps = Omit<SavedTextOptions, "refuse" | "key" | "journey"> & {
  readonly fieldKey: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** In UTF-16 code units. */
  readonly max: number;
  /** The sentence said where it is left empty; without one it may be empty. */
  readonly missing?: string;
  readonly kind?: "line" | "lines" | "date";
  /** The id of a list of suggestions. */
  readonly list?: string | undefined;
};

/** A field of an action that saves by itself and says so; in a journey that is only read here, what stands in it. */
export function SavedField(props: SavedFieldProps) {
  const { readOnly } = usePlan();
  return readOnly ? <Shown label={props.label} text={props.standing} /> : <Editable {...props} />;
}

export function Shown({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === "") return null;
  return (
    <div>
      <p className={styles["label"]}>{label}</p>
      <p className={styles["standing"]}>{text}</p>
    </div>
  );
}

function Editable(props: SavedFieldProps) {
  const { fieldKey, label, hint, max, missing, kind = "line", list, standing, say } = props;
  const { journey } = usePlan();
  // Of a day: it is half typed, which reads as empty, and must not be taken for a day that was taken away.
  const [isHalf, setHalf] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [cleared, setCleared] = useState(0);
  const { text, refused, saving, change, save } = useSavedText({
    journey,
    key: fieldKey,
    standing,
    say,
    refuse: (typed) => {
      if (isHalf) return words.badDay;
      return typed.trim() === "" ? missing : typed.length > max ? words.tooLong(max) : undefined;
    },
  });
  // A day that is taken away is said at once: what the term says counts from then on.
  useEffect(() => {
    if (cleared > 0) void save();
  }, [cleared, save]);
  const field = {
    label,
    hint,
    error: isHalf && !isLeft ? undefined : refused,
    value: text,
    onBlur: () => void save(),
  };
  return (
    <div className={styles["field"]}>
      {kind === "lines" ? (
        <TextArea {...field} rows={1} onChange={(event) => change(event.target.value)} />
      ) : (
        <TextField
          {...field}
          type={kind === "date" ? "date" : "text"}
          list={list}
          onBlur={() => {
            setLeft(true);
            void save();
          }}
          onChange={({ target }) => {
            const half = kind === "date" && target.validity.badInput;
            setHalf(half);
            setLeft(false);
            change(target.value);
            if (kind === "date" && target.value === "" && !half) setCleared((times) => times + 1);
          }}
        />
      )}
      <SaveNote state={saving} />
    </div>
  );
}
