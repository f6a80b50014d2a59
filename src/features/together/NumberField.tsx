import { useState } from "react";
import { TextField } from "../../ui/TextField";

type NumberFieldProps = {
  readonly label: string;
  readonly hint: string;
  /** NaN for what is no number. */
  readonly value: number;
  readonly error: string | undefined;
  readonly onChange: (value: number) => void;
};

/** A number by the digits' keyboard. What was typed stays as it was typed. */
export function NumberField({ label, hint, value, error, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState(Number.isNaN(value) ? "" : String(value));
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      inputMode="numeric"
      value={typed}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        onChange(text.trim() === "" ? Number.NaN : Number(text));
      }}
    />
  );
}
