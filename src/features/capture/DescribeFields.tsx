import { CAPTION_MAX_LENGTH } from "../../domain/evidence";
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import { Disclosure } from "../../ui/Disclosure";
import { TextField } from "../../ui/TextField";
import type { Description } from "./usePlacement";
import styles from "./Where.module.css";
import { words } from "./words";

type DescribeFieldsProps = {
  readonly description: Description;
  readonly onChange: (description: Description) => void;
};

/** For those who have the time: what it is called, and one line. Open where something stands in it. */
export function DescribeFields({ description, onChange }: DescribeFieldsProps) {
  const { title, caption } = description;
  return (
    <Disclosure summary={words.describe} aside={title || undefined}>
      <div className={styles["where"]}>
        <TextField
          label={words.titleField}
          hint={words.titleHint}
          optional
          value={title}
          maxLength={TITLE_MAX_LENGTH - 8}
          onChange={(event) => onChange({ title: event.target.value, caption })}
        />
        <TextField
          label={words.caption}
          optional
          value={caption}
          maxLength={CAPTION_MAX_LENGTH}
          onChange={(event) => onChange({ title, caption: event.target.value })}
        />
      </div>
    </Disclosure>
  );
}
