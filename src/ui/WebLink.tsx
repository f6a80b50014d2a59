import { useId } from "react";
import { buttonClass, type ButtonLook } from "./Button";
import { Icon } from "./Icon";
import styles from "./WebLink.module.css";
import { classes } from "./classes";
import { words } from "./words";

interface WebLinkProps {
  readonly href: string;
  /** The id of a `WebNote` that stands beside many links; without one, the link brings the sentence itself, unseen. */
  readonly noteId?: string | undefined;
  /** Looks like a button, for a link that stands alone. */
  readonly button?: ButtonLook | undefined;
  readonly className?: string | undefined;
  readonly children: string;
}

/** A link that leads out of the app: in a tab of its own, telling the other side nothing, and described as what it is. */
export function WebLink({ href, noteId, button, className, children }: WebLinkProps) {
  const ownId = useId();
  const look = button === undefined ? styles["out"] : buttonClass(button);
  return (
    <>
      <a
        className={classes(look, className)}
        href={href}
        target="_blank"
        rel="noreferrer"
        aria-describedby={noteId ?? ownId}
      >
        {button?.icon !== undefined && <Icon name={button.icon} />}
        {children}
      </a>
      {noteId === undefined && (
        <span id={ownId} hidden>
          {words.opensOnTheWeb}
        </span>
      )}
    </>
  );
}
