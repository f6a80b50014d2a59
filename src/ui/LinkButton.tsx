import { Link } from "react-router";
import type { LinkProps } from "react-router";
import { Icon } from "./Icon";
import { buttonClass } from "./Button";
import type { ButtonLook } from "./Button";
import { classes } from "./classes";

export type LinkButtonProps = ButtonLook & LinkProps;

/** A link with a button's look: it goes somewhere, so it stays a link. */
export function LinkButton({ variant, icon, stretch, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={classes(buttonClass({ variant, icon, stretch }), className)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </Link>
  );
}
