import { useId, useState } from "react";
import type { ChangeEvent, DragEvent, ReactNode } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import styles from "./FileField.module.css";
import { classes } from "./classes";

interface FileFieldProps {
  /** The input's accessible name, also for those who see. */
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly icon?: IconName | undefined;
  /** As for `<input accept>`; leave out where any file will do. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  /** Opens the camera at once on tablets. */
  readonly capture?: "environment" | "user" | undefined;
  readonly disabled?: boolean | undefined;
  /** `area` is a wide place to drop files on; `button` looks like a quiet button. */
  readonly look?: "area" | "button";
  /** Called with at least one file; the input is emptied, so that the same file can be chosen again. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A native file input, in the page and reachable by keyboard, that fills the box one sees. Files can be dropped on it. */
export function FileField(props: FileFieldProps) {
  const { label, hint, error, icon = "upload", look = "area", onFiles, ...input } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;

  function take(files: FileList | null | undefined) {
    const chosen = files ? [...files] : [];
    if (chosen.length > 0) onFiles(input.multiple ? chosen : chosen.slice(0, 1));
  }

  function change(event: ChangeEvent<HTMLInputElement>) {
    take(event.target.files);
    event.target.value = "";
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (!input.disabled) take(event.dataTransfer.files);
  }

  return (
    <div className={styles["wrap"]}>
      <div
        className={classes(styles["box"], styles[look], over && styles["over"])}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name={icon} size={look === "area" ? 24 : 20} />
        <div className={styles["words"]}>
          <label htmlFor={id} className={styles["label"]}>
            {label}
          </label>
          {hint !== undefined && (
            <div id={`${id}-hint`} className={styles["hint"]}>
              {hint}
            </div>
          )}
        </div>
        <input
          {...input}
          id={id}
          type="file"
          className={styles["input"]}
          aria-describedby={describedBy}
          aria-invalid={error === undefined ? undefined : true}
          // Chromium opens it by the space key alone.
          onKeyDown={(event) => event.key === "Enter" && event.currentTarget.click()}
          onChange={change}
        />
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className={styles["error"]} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
