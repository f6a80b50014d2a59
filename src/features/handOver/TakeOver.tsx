import { useState, type FormEvent } from "react";
import { AUTHOR_NAME_MAX_LENGTH } from "../../domain/author";
import { faultText } from "../../state/faultText";
import type { HandedOver } from "../../state/handedOver";
import { takeOver } from "../../state/handOver";
import { usePeople } from "../../state/people";
import { showError } from "../../state/toasts";
import type { Person } from "../../storage/database";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import { CalmPage } from "./CalmPage";
import { GiveBackButton } from "./GiveBackButton";
import styles from "./HandOver.module.css";
import { useWalkable } from "./useWalkable";
import { words } from "./words";

type TakeOverProps = { readonly handedOver: HandedOver; readonly onGiveBack: () => void };

/** Who has the tablet now? */
export function TakeOver({ handedOver, onGiveBack }: TakeOverProps) {
  const walkable = useWalkable(handedOver.journey);
  // Where there is a PIN, nobody goes on as whoever handed it over, nor finds what they typed half.
  const { from, lock } = handedOver;
  const people = usePeople()?.filter(({ id, name }) => name !== "" && (lock === null || id !== from.id));
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const foot = <GiveBackButton onGiveBack={onGiveBack} />;
  if (walkable.state === "not")
    return (
      <CalmPage title={words.takeOverTitle} lead={words.cannotWalk} foot={foot}>
        {null}
      </CalmPage>
    );
  const { state } = walkable;
  const isReady = state === "ready" && people !== undefined;

  async function begin(who: Person | string) {
    if (walkable.state !== "ready") return;
    setBusy(true);
    const taken = await takeOver(handedOver, who, walkable);
    setBusy(false);
    if (!taken.ok) showError(faultText(taken.error));
  }

  function beginNamed(event: FormEvent) {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === "") return setError(words.nameEmpty);
    if (trimmed.length > AUTHOR_NAME_MAX_LENGTH) return setError(words.nameTooLong(AUTHOR_NAME_MAX_LENGTH));
    void begin(people?.find((person) => person.name === trimmed) ?? trimmed);
  }

  return (
    <CalmPage
      title={words.takeOverTitle}
      {...(isReady && { lead: words.takeOver(walkable.title) })}
      ready={isReady}
      foot={foot}
    >
      {isReady && (
        <section aria-labelledby="who-title" className={styles["who"]}>
          <h2 id="who-title" className={styles["heading"]}>
            {words.whoAreYou}
          </h2>
          {people.length > 0 && (
            <ul role="list" className={styles["people"]}>
              {people.map((person) => (
                <li key={person.id}>
                  <Button
                    icon="person"
                    className={styles["person"]}
                    disabled={busy}
                    onClick={() => void begin(person)}
                  >
                    <span className={styles["name"]}>{person.name}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <form className={styles["another"]} onSubmit={beginNamed} noValidate>
            <TextField
              label={people.length > 0 ? words.another : words.yourName}
              hint={people.length > 0 ? words.yourName : undefined}
              value={name}
              error={error}
              onChange={(event) => {
                setName(event.target.value);
                setError(undefined);
              }}
            />
            <Button type="submit" variant="solid" disabled={busy}>
              {words.begin}
            </Button>
          </form>
          <Button disabled={busy} onClick={() => void begin("")}>
            {words.withoutName}
          </Button>
        </section>
      )}
    </CalmPage>
  );
}
