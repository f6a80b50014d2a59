import { Button } from "./Button";
import { IconButton } from "./IconButton";
import styles from "./Toasts.module.css";
import { classes } from "./classes";
import { words } from "./words";

/** A sentence about what was just done, with at most one thing to do about it. */
export interface ToastView {
  readonly id: string;
  readonly text: string;
  readonly tone?: "plain" | "error" | undefined;
  readonly action?: { readonly label: string; readonly onAct: () => void };
}

interface ToastsProps {
  readonly toasts: readonly ToastView[];
  readonly onDismiss: (id: string) => void;
  /** True while a pointer or the focus rests on the messages: whoever counts their time must wait. */
  readonly onHold?: (held: boolean) => void;
}

/** Messages at the foot of the screen. Always in the page, also when empty: a live region must be there before it speaks. */
export function Toasts({ toasts, onDismiss, onHold }: ToastsProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only notices that someone is there; nothing here is operated
    <section
      aria-label={words.notifications}
      className={styles["region"]}
      data-print="none"
      onPointerEnter={() => onHold?.(true)}
      onPointerLeave={() => onHold?.(false)}
      onFocus={() => onHold?.(true)}
      onBlur={() => onHold?.(false)}
    >
      <output aria-live="polite" aria-relevant="additions" className={styles["list"]}>
        {toasts.map(({ id, text, tone = "plain", action }) => (
          <span key={id} className={classes(styles["toast"], styles[tone])}>
            <span className={styles["text"]}>{text}</span>
            {action !== undefined && (
              <Button variant="plain" className={styles["action"]} onClick={action.onAct}>
                {action.label}
              </Button>
            )}
            <IconButton icon="close" label={words.dismiss} onClick={() => onDismiss(id)} />
          </span>
        ))}
      </output>
    </section>
  );
}
