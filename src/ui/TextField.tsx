import type { ComponentProps } from "react";
import { Field } from "./Field";
import type { FieldProps } from "./Field";

export type TextFieldProps = FieldProps & Omit<ComponentProps<"input">, "id" | "className">;

/** One line of text (or a date, a link, a number by `type`). */
export function TextField({ label, hideLabel, hint, error, optional, ...input }: TextFieldProps) {
  const field = { label, hideLabel, hint, error, optional };
  return (
    <Field {...field}>{(control) => <input type="text" autoComplete="off" {...input} {...control} />}</Field>
  );
}
