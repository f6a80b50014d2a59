import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons; the one that changes nothing first, so that it has the focus. */
  readonly actions: ReactNode;
  /** Escape. */
  readonly onClose: () => void;
}

/** A native modal, only for what cannot be undone. Everything else offers Undo instead. */
export function Dialog({ open, title, children, actions, onClose }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element || !open || element.open) return undefined;
    element.showModal();
    return () => element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      className={styles["dialog"]}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <div className={styles["box"]}>
          <h2 id={`${id}-title`} className={styles["title"]}>
            {title}
          </h2>
          <div className={styles["words"]}>{children}</div>
          <div className={styles["actions"]}>{actions}</div>
        </div>
      )}
    </dialog>
  );
}
