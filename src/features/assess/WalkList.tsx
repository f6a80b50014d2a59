import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { competencyRef, type Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { statusOf } from "../../domain/record";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import { END, type Walk } from "../../state/walk";
import { Icon } from "../../ui/Icon";
import { placeBeside } from "../../ui/placeBeside";
import styles from "./WalkList.module.css";
import { words } from "./words";

type WalkListProps = {
  readonly journal: Journal;
  readonly framework: Framework;
  readonly walk: Walk;
  /** Where the walk stands, in words: the button's. */
  readonly place: string;
  /** The same as a drawing; decoration. */
  readonly picture: ReactNode;
  readonly onGoTo: (at: string) => void;
};

/** The button that says how far it is, and the list of all that is walked through, to go to any of it. */
export function WalkList({ place, picture, onGoTo, ...list }: WalkListProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const box = panel.current;
    const beside = button.current;
    if (!open || !box || !beside) return undefined;
    if (typeof box.showPopover === "function") box.showPopover();
    const follow = () => placeBeside(box, beside);
    follow();
    const here = box.querySelector<HTMLElement>("[aria-current]") ?? box.querySelector("button");
    here?.scrollIntoView({ block: "center" });
    here?.focus({ preventScroll: true });
    window.addEventListener("resize", follow);
    return () => window.removeEventListener("resize", follow);
  }, [open]);

  useEffect(() => {
    if (!open) return undefined;
    const shut = (event: PointerEvent) => {
      const isWithin = [panel.current, button.current].some((part) => part?.contains(event.target as Node));
      if (!isWithin) setOpen(false);
    };
    document.addEventListener("pointerdown", shut, true);
    return () => document.removeEventListener("pointerdown", shut, true);
  }, [open]);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles["button"]}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={words.listTitle}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true" className={styles["picture"]}>
          {picture}
        </span>
        <span>{place}</span>
        <Icon name="chevron" size={16} className={styles["caret"] ?? ""} />
      </button>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from wherever the focus is inside
        <section
          ref={panel}
          id={id}
          popover="manual"
          aria-label={words.listTitle}
          className={styles["panel"]}
          onKeyDown={(event) => event.key === "Escape" && close()}
        >
          <Places
            {...list}
            onGoTo={(at) => {
              close();
              onGoTo(at);
            }}
          />
        </section>
      )}
    </>
  );
}

function Places({ journal, framework, walk, onGoTo }: Omit<WalkListProps, "place" | "picture">) {
  return (
    <>
      {framework.domains.map((domain, domainIndex) => {
        const here = domain.competencies.filter(({ id }) => walk.ids.includes(id));
        if (here.length === 0) return null;
        return (
          <div key={domain.id} data-hue={hueOf(domainIndex)}>
            <h2 className={styles["domain"]}>{domain.title}</h2>
            <ul role="list" className={styles["places"]}>
              {here.map(({ id, title }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles["place"]}
                    aria-current={id === walk.at ? "step" : undefined}
                    onClick={() => onGoTo(id)}
                  >
                    <StatusMark
                      status={statusOf(journal, competencyRef(framework.id, id))}
                      size={22}
                      hue={hueOf(domainIndex)}
                    />
                    <span className={styles["title"]}>{title}</span>{" "}
                    <span className={styles["state"]}>{words.walkState[stateOf(walk, id)]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <button type="button" className={styles["place"]} onClick={() => onGoTo(END)}>
        <Icon name="forward" size={22} />
        <span className={styles["title"]}>{words.toEnd}</span>
      </button>
    </>
  );
}

function stateOf(walk: Walk, id: string): keyof typeof words.walkState {
  if (walk.skipped.includes(id)) return "skipped";
  if (walk.done.includes(id)) return "answered";
  return id === walk.at ? "here" : "todo";
}
