import type { MouseEvent } from "react";
import { Link } from "react-router";
import { Icon } from "../../ui/Icon";
import styles from "./Steps.module.css";
import type { Step } from "./sessionParts";
import { words } from "./words";

type StepsProps = {
  readonly step: Step;
  readonly addressOf: (step: Step) => string;
  readonly onGo: (step: Step) => void;
  /** How many ballots are in for the question that is before the room. */
  readonly isIn: number;
};

/** The way through a session. Every step can be gone to at any time: a room does not always go straight on. */
export function Steps({ step, addressOf, onGo, isIn }: StepsProps) {
  const link = (to: Step) => ({
    to: addressOf(to),
    className: styles["step"] ?? "",
    ...(step === to && { "aria-current": "step" as const }),
    onClick: (event: MouseEvent) => {
      // A new tab, a new window: the browser's own.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onGo(to);
    },
  });
  return (
    <nav aria-label={words.steps} className={styles["steps"]} data-print="none">
      <ol role="list" className={styles["list"]}>
        {(["gather", "reveal", "choose"] as const).map((each, index) => (
          <li key={each}>
            <Link {...link(each)}>
              <span className={styles["number"]} aria-hidden="true">
                {index + 1}
              </span>
              <span>{words[each]}</span>
              {each === "gather" && isIn > 0 && <span className={styles["count"]}>{words.isIn(isIn)}</span>}
            </Link>
          </li>
        ))}
      </ol>
      <Link {...link("settings")} title={words.settings}>
        <Icon name="edit" size={20} />
        <span className={styles["settings"]}>{words.settings}</span>
      </Link>
    </nav>
  );
}
