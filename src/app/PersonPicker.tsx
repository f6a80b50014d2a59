import { lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import { useCurrentPerson } from "../state/people";
import { Button } from "../ui/Button";
import styles from "./PersonPicker.module.css";
import { useAfterFirstView } from "./useAfterFirstView";
import { words } from "./words";

const loadPanel = () => import("./PersonPanel");
const PersonPanel = lazy(loadPanel);

/** Who is writing: two taps to somebody who wrote here before, or a name to type. */
export function PersonPicker() {
  const current = useCurrentPerson();
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const after = useAfterFirstView();
  useEffect(() => {
    // So that the tap does not wait for it; one that comes sooner, or after this failed, fetches it itself.
    if (after) loadPanel().catch((error: unknown) => console.warn("Not fetched yet.", error));
  }, [after]);

  return (
    <div className={styles["picker"]}>
      <Button
        ref={button}
        icon="person"
        className={styles["button"]}
        aria-label={current.name === "" ? undefined : words.writingAs(current.name)}
        title={current.name === "" ? undefined : words.writingAs(current.name)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles["name"]} data-name>
          {current.name === "" ? words.writingUnnamed : current.name}
        </span>
      </Button>
      <Suspense fallback={null}>
        {open && (
          <PersonPanel
            id={id}
            beside={button}
            onClose={(returns) => {
              setOpen(false);
              if (returns) button.current?.focus();
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
