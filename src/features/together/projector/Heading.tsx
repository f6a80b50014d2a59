import type { ReactNode } from "react";
import { PAGE_TITLE_ID } from "../../../ui/Page";
import styles from "./Wall.module.css";

/** From how many characters a title is set smaller, that it leaves room for what it is about. */
const LONG = 60;
const LONGEST = 130;

type HeadingProps = {
  readonly kicker?: ReactNode;
  readonly title: string;
  readonly hue?: number | undefined;
  readonly children?: ReactNode;
};

/** The head of what the room sees: what it is about, and the time where one runs. */
export function Heading({ kicker, title, hue, children }: HeadingProps) {
  const long = title.length > LONGEST ? "longest" : title.length > LONG ? "long" : undefined;
  return (
    <header className={styles["head"]}>
      <div className={styles["heads"]}>
        {kicker && (
          <p className={styles["kicker"]} data-hue={hue}>
            {kicker}
          </p>
        )}
        <h1 id={PAGE_TITLE_ID} tabIndex={-1} className={styles["title"]} data-long={long}>
          {title}
        </h1>
      </div>
      {children}
    </header>
  );
}
