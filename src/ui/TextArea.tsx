import type { ComponentProps } from "react";
import { Field } from "./Field";
import type { FieldProps } from "./Field";
import styles from "./Field.module.css";

export interface TextAreaProps
  extends FieldProps, Omit<ComponentProps<"textarea">, "id" | "className" | "value"> {
  /** Always controlled: the box grows with it. */
  readonly value: string;
}

/** Several lines of text, as high as what is written in it. */
export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  optional,
  value,
  rows = 2,
  ...area
}: TextAreaProps) {
  const field = { label, hideLabel, hint, error, optional };
  return (
    <Field {...field}>
      {(control) => (
        <div className={styles["grow"]} data-text={value}>
          <textarea {...area} {...control} rows={rows} value={value} />
        </div>
      )}
    </Field>
  );
}
