import type { ComponentProps } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import styles from "./Button.module.css";
import type { ButtonVariant } from "./Button";
import { classes } from "./classes";

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  readonly icon: IconName;
  /** Its accessible name, and what hovering shows. */
  readonly label: string;
  readonly variant?: ButtonVariant | undefined;
}

/** A square button with an icon alone; the words are there for those who cannot see it. */
export function IconButton({ icon, label, variant = "plain", className, type, ...rest }: IconButtonProps) {
  return (
    <button
      title={label}
      {...rest}
      type={type ?? "button"}
      aria-label={label}
      className={classes(styles["button"], styles[variant], styles["square"], className)}
    >
      <Icon name={icon} size={22} />
    </button>
  );
}
