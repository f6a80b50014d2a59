import { useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import { paths } from "../../paths";
import styles from "./AboutScreen.module.css";
import { SAFETY_ID, safetyWords as words } from "./safetyWords";

/** What can be relied on, and what cannot, in plain words. `/about#safety` begins to read here. */
export function SafetyPart() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== `#${SAFETY_ID}`) return undefined;
    // After the screen has begun at its top, as every screen does.
    const frame = requestAnimationFrame(() => {
      heading.current?.scrollIntoView({ block: "start" });
      heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [hash]);
  return (
    <section id={SAFETY_ID} aria-labelledby="safety-title" className={styles["part"]}>
      <h2 ref={heading} id="safety-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <dl className={styles["promises"]}>
        {words.promises.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.cannotTitle}</h3>
      <ul className={styles["cannot"]}>
        {words.cannot.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Link className={styles["on"]} to={paths.device()}>
        {words.device}
      </Link>
      <Link className={styles["on"]} to={paths.rehearse()}>
        {words.rehearse}
      </Link>
    </section>
  );
}
