import { placedOf, titleOf } from "../../../domain/framework";
import { byDisagreement } from "../../../domain/spreadOrder";
import { spreadsOf } from "../../../domain/spread";
import { shownVoices } from "../../../domain/voice";
import { hueOf } from "../../../pictures/hue";
import { SpreadStrip } from "../../../pictures/SpreadStrip";
import { Heading } from "./Heading";
import styles from "./List.module.css";
import { useFit } from "./useFit";
import type { ViewPropsOf } from "./viewProps";
import { words } from "./words";

/** Where the room differs most, from the top as far as the wall reaches; what all see alike is a number at the foot. */
export function ListView({ journal, framework, session, question, timer }: ViewPropsOf<"statuses">) {
  const voices = shownVoices(journal, session.id, question.n);
  const spreads = byDisagreement(spreadsOf(voices, question.refs, session));
  const differing = spreads.filter(({ unanimous, total }) => unanimous === undefined && total > 0);
  const { list, fitting } = useFit<HTMLOListElement>(differing.length);
  return (
    <>
      <Heading
        kicker={words.voices(voices.length)}
        title={differing.length > 0 ? words.differMost : words.alike}
      >
        {timer}
      </Heading>
      <div className={styles["list"]}>
        <ol role="list" ref={list} className={`${styles["fitted"]} ${styles["tight"]}`}>
          {differing.map((spread, index) => {
            const placed = placedOf(framework, spread.ref);
            return (
              <li
                key={spread.ref}
                className={styles["row"]}
                data-hue={placed && hueOf(placed.domainIndex)}
                data-out={index >= fitting || undefined}
              >
                <span>{titleOf(framework, spread.ref)}</span>
                <SpreadStrip counts={spread.counts} />
              </li>
            );
          })}
        </ol>
        <p className={styles["foot"]}>
          {fitting < differing.length && words.more(differing.length - fitting)}
        </p>
      </div>
    </>
  );
}
