import type { ComponentProps } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import styles from "./Button.module.css";
import { classes } from "./classes";

/** `solid` is the one thing to do next on a screen; `quiet` everything else; `plain` among text; `danger` takes away. */
export type ButtonVariant = "solid" | "quiet" | "plain" | "danger";

export interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  /** Drawn before the words. */
  readonly icon?: IconName | undefined;
  /** As wide as what it stands in. */
  readonly stretch?: boolean | undefined;
}

export type ButtonProps = ButtonLook & ComponentProps<"button">;

export function Button({
  variant = "quiet",
  icon,
  stretch,
  className,
  children,
  type,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? "button"}
      className={classes(buttonClass({ variant, icon, stretch }), className)}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** The look alone, for links and labels that must look like buttons. */
export function buttonClass(look: ButtonLook): string {
  return classes(
    styles["button"],
    styles[look.variant ?? "quiet"],
    look.icon !== undefined && styles["withIcon"],
    look.stretch && styles["stretch"],
  );
}
