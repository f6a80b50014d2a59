import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { putOnList, takeOffList, usePeople } from "../../state/people";
import { showError, showToast } from "../../state/toasts";
import type { Person } from "../../storage/database";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import styles from "./DeviceScreen.module.css";
import { words } from "./words";

/** Who can be chosen as the one who writes here; nobody until a name was given. */
export function PeopleFacts() {
  const people = (usePeople() ?? []).filter(({ name }) => name !== "");
  if (people.length === 0) return null;

  async function remove(person: Person) {
    const taken = await takeOffList(person);
    if (!taken.ok) return showError(faultText(taken.error));
    showToast(words.offList(person.name), { label: words.undo, run: () => void putBack(person) });
  }

  async function putBack(person: Person) {
    const put = await putOnList(person);
    if (!put.ok) showError(faultText(put.error));
  }

  return (
    <section aria-labelledby="people-title" className={styles["part"]}>
      <h2 id="people-title" className={styles["heading"]}>
        {words.people}
      </h2>
      <p className={styles["quiet"]}>{words.peopleAbout}</p>
      <ul role="list" className={styles["rows"]}>
        {people.map((person) => (
          <li key={person.id} className={styles["row"]}>
            <span className={styles["words"]}>{person.name}</span>
            <LinkButton
              variant="plain"
              to={paths.erasePerson(person.id)}
              aria-label={words.erasePerson(person.name)}
            >
              {words.erasePersonShort}
            </LinkButton>
            <Button aria-label={words.takeOff(person.name)} onClick={() => void remove(person)}>
              {words.takeOffShort}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
