import { Link } from "react-router";
import type { LinkProps } from "react-router";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import styles from "./Button.module.css";
import type { ButtonVariant } from "./Button";
import { classes } from "./classes";

interface IconLinkProps extends Omit<LinkProps, "aria-label" | "children"> {
  readonly icon: IconName;
  readonly label: string;
  readonly variant?: ButtonVariant | undefined;
}

/** A square link with an icon alone, as for going back. */
export function IconLink({ icon, label, variant = "plain", className, ...rest }: IconLinkProps) {
  return (
    <Link
      title={label}
      {...rest}
      aria-label={label}
      className={classes(styles["button"], styles[variant], styles["square"], className)}
    >
      <Icon name={icon} size={22} />
    </Link>
  );
}
