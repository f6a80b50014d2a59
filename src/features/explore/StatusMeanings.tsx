import type { ReactNode } from "react";
import type { Competency, Sign, StatusWording } from "../../domain/framework";
import { isStatus, type Status } from "../../domain/status";
import { StatusMark } from "../../pictures/StatusMark";
import styles from "./StatusMeanings.module.css";
import { words } from "./words";

interface StatusMeaningsProps {
  readonly statuses: readonly StatusWording[];
  readonly signs: Competency["signs"];
  /** A sign’s text, as it is shown. */
  readonly say: (text: string) => ReactNode;
}

/** What would justify each status: the framework's words for it, and the signs that speak for it here. */
export function StatusMeanings({ statuses, signs, say }: StatusMeaningsProps) {
  const signsOf: Record<Status, readonly Sign[]> = {
    "not-started": [],
    "in-progress": signs.inProgress,
    earned: signs.earned,
  };
  return (
    <section aria-labelledby="statuses-title">
      <h2 id="statuses-title">{words.statuses}</h2>
      <ol role="list" className={styles["statuses"]}>
        {statuses.map(
          ({ id, title, about }) =>
            isStatus(id) && (
              <li key={id}>
                <StatusMark status={id} size={28} />
                <div>
                  <h3>{title}</h3>
                  <p className={styles["about"]}>{about}</p>
                  {signsOf[id].length > 0 && (
                    <ul className={styles["signs"]} aria-label={words.signsOf(title)}>
                      {signsOf[id].map((sign) => (
                        <li key={sign.id}>{say(sign.text)}</li>
                      ))}
                    </ul>
                  )}
                </div>
              </li>
            ),
        )}
      </ol>
      <p className={styles["note"]}>{words.statusesNote}</p>
    </section>
  );
}
