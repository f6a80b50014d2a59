import { useEffect, useRef, type ReactNode } from "react";
import { Icon } from "../../ui/Icon";
import styles from "./WalkMenu.module.css";
import { words } from "./words";

type WalkMenuProps = {
  /** Where the walk stands, in words. */
  readonly place: string;
  readonly picture: ReactNode;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: keyof typeof words.stateOf;
  }[];
  readonly onGoTo: (at: number) => void;
};

/** How far it is; opened, all that is asked, to go to any of it. */
export function WalkMenu({ place, picture, items, onGoTo }: WalkMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  // It lies over the step, so it goes as soon as something else is wanted.
  useEffect(() => {
    const shut = (event: Event) => {
      if (!details.current?.contains(event.target as Node)) details.current?.removeAttribute("open");
    };
    const shutByKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !details.current?.open) return;
      details.current.removeAttribute("open");
      details.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", shut, true);
    document.addEventListener("keydown", shutByKey);
    return () => {
      document.removeEventListener("pointerdown", shut, true);
      document.removeEventListener("keydown", shutByKey);
    };
  }, []);
  const go = (at: number) => {
    details.current?.removeAttribute("open");
    onGoTo(at);
  };
  return (
    <details ref={details} className={styles["menu"]}>
      <summary title={words.listTitle}>
        <span className={styles["picture"]}>{picture}</span>
        <span>{place}</span>
        <Icon name="chevron" size={16} />
      </summary>
      <div className={styles["panel"]}>
        <ol role="list" aria-label={words.listTitle}>
          {items.map(({ id, title, state }, index) => (
            <li key={id}>
              <button
                type="button"
                aria-current={state === "here" ? "step" : undefined}
                onClick={() => go(index)}
              >
                <span className={styles["title"]}>{title}</span>{" "}
                <span className={styles["state"]}>{words.stateOf[state]}</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => go(items.length)}>
              <span className={styles["title"]}>{words.toReview}</span>
              <Icon name="forward" size={20} />
            </button>
          </li>
        </ol>
      </div>
    </details>
  );
}
