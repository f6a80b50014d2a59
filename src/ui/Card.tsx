import type { ComponentProps, ElementType } from "react";
import styles from "./Card.module.css";
import { classes } from "./classes";

interface CardProps extends ComponentProps<"div"> {
  /** `article`, `section`, `aside`, `li`...; a plain box unless told. */
  readonly as?: ElementType;
  /** `quiet` is a dashed outline on paper: an offer, not a thing that exists. */
  readonly look?: "raised" | "quiet";
  /** The first link inside stretches over the whole card (put no other control inside, or give it `data-above`). */
  readonly linked?: boolean | undefined;
}

export function Card({ as: As = "div", look = "raised", linked, className, ...rest }: CardProps) {
  return (
    <As {...rest} className={classes(styles["card"], styles[look], linked && styles["linked"], className)} />
  );
}
