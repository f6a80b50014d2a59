import { useEffect, useLayoutEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import { Link, useMatch } from "react-router";
import { AUTHOR_NAME_MAX_LENGTH } from "../domain/author";
import { paths } from "../paths";
import { useSettling } from "../state/settling";
import { addPerson, switchPerson, useCurrentPerson, usePeople } from "../state/people";
import type { Person } from "../storage/database";
import { Button } from "../ui/Button";
import { placeBeside } from "../ui/placeBeside";
import { RadioCards } from "../ui/RadioCards";
import { TextField } from "../ui/TextField";
import styles from "./PersonPanel.module.css";
import { words } from "./words";

type PersonPanelProps = {
  readonly id: string;
  /** The button that opened it. */
  readonly beside: RefObject<HTMLButtonElement | null>;
  /** `returns`: the focus goes back to the button. */
  readonly onClose: (returns: boolean) => void;
};

/** The people who wrote here before, and a field for another. */
export default function PersonPanel({ id, beside, onClose }: PersonPanelProps) {
  const current = useCurrentPerson();
  const panel = useRef<HTMLDivElement>(null);
  const close = () => onClose(true);

  useLayoutEffect(() => {
    const box = panel.current;
    const button = beside.current;
    if (!box || !button) return undefined;
    if (typeof box.showPopover === "function") box.showPopover();
    placeBeside(box, button);
    const follow = () => placeBeside(box, button);
    window.addEventListener("resize", follow);
    return () => window.removeEventListener("resize", follow);
  }, [beside]);

  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const shut = (event: PointerEvent) => {
      const isWithin = [panel.current, beside.current].some((part) => part?.contains(event.target as Node));
      if (!isWithin) latest.current(false);
    };
    document.addEventListener("pointerdown", shut, true);
    return () => document.removeEventListener("pointerdown", shut, true);
  }, [beside]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from wherever the focus is inside
    <section
      ref={panel}
      id={id}
      popover="manual"
      aria-label={words.whoWrites}
      className={styles["panel"]}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <Choices current={current} onDone={close} />
    </section>
  );
}

function Choices({ current, onDone }: { readonly current: Person; readonly onDone: () => void }) {
  const people = usePeople()?.filter((person) => person.name !== "") ?? [];
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const { tentative, consider } = useSettling(choose);
  const journey = useMatch("/journeys/:journey/*")?.params.journey;

  function add(event: FormEvent) {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === "") return setError(words.nameEmpty);
    if (trimmed.length > AUTHOR_NAME_MAX_LENGTH) return setError(words.nameTooLong(AUTHOR_NAME_MAX_LENGTH));
    const known = people.find((person) => person.name === trimmed);
    void become(known ? switchPerson(known) : addPerson(trimmed));
  }

  async function choose(id: string) {
    const person = people.find((candidate) => candidate.id === id);
    if (person) await become(switchPerson(person));
  }

  async function become(kept: ReturnType<typeof switchPerson>) {
    const result = await kept;
    if (result.ok) onDone();
    else setError(words.nameNotKept);
  }

  return (
    <>
      <p className={styles["about"]}>{words.whoWritesAbout}</p>
      {people.length > 0 && (
        <RadioCards
          legend={words.whoWrites}
          hideLegend
          value={tentative ?? (people.some((person) => person.id === current.id) ? current.id : null)}
          options={people.map((person) => ({ value: person.id as string, label: person.name }))}
          onChange={(id, byArrow) => (byArrow ? consider(id) : void choose(id))}
        />
      )}
      <form className={styles["form"]} onSubmit={add} noValidate>
        <TextField
          label={words.nameOrRole}
          value={name}
          error={error}
          onChange={(event) => {
            setName(event.target.value);
            setError(undefined);
          }}
        />
        <Button type="submit" variant="solid">
          {words.addPerson}
        </Button>
      </form>
      {journey !== undefined && journey !== "new" && (
        <Link to={paths.handOver(journey)} className={styles["handOn"]} onClick={onDone}>
          {words.handOn}
        </Link>
      )}
    </>
  );
}
