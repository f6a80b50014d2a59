import { useEffect, useRef } from "react";
import { paths } from "../../paths";
import type { ErasureTold } from "../../storage/erasureTold";
import { LinkButton } from "../../ui/LinkButton";
import { Decision } from "./Decision";
import styles from "./Erasure.module.css";
import { OutsideOf } from "./Outside";
import { Standing } from "./Standing";
import { words } from "./words";

/** Give it the state as its key: the heading is read again when it changes. In the place of what is out of sight or gone: how far it is, and whether it can be taken back. */
export function Decided({ told }: { readonly told: ErasureTold }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What stood here is gone, with the button that was tapped.
  useEffect(() => heading.current?.focus(), []);
  const isGone = told.state === "gone";
  return (
    <section aria-labelledby="erase-title" className={styles["page"]}>
      <h2 id="erase-title" ref={heading} tabIndex={-1} className={styles["heading"]}>
        {isGone ? words.stateGone : words.stateHidden}
      </h2>
      <div className={styles["card"]}>
        {told.label !== "" && <p className={styles["name"]}>“{told.label}”</p>}
        <Standing told={told} />
        <p className={styles["quiet"]}>{isGone ? words.goneAbout : words.hiddenAbout}</p>
        <Decision told={told} />
      </div>
      <OutsideOf told={told} />
      <p>
        <LinkButton to={paths.erasures()} variant="plain">
          {words.backToErasures}
        </LinkButton>
      </p>
    </section>
  );
}
