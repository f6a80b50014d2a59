import type { ComponentProps } from "react";
import { Field } from "./Field";
import type { FieldProps } from "./Field";
import styles from "./Field.module.css";
import { classes } from "./classes";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps
  extends FieldProps, Omit<ComponentProps<"select">, "id" | "className" | "children"> {
  readonly options: readonly SelectOption[];
}

/** One of many, by the browser's own list. For up to five, RadioCards show them all at once. */
export function SelectField({
  label,
  hideLabel,
  hint,
  error,
  optional,
  options,
  ...select
}: SelectFieldProps) {
  const field = { label, hideLabel, hint, error, optional };
  return (
    <Field {...field}>
      {(control) => (
        <select {...select} {...control} className={classes(control.className, styles["select"])}>
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
