import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { titleOf } from "../../state/journeyTitle";
import { usePeopleHere, type PersonHere } from "../../state/peopleHere";
import { useReady } from "../../state/ready";
import { useSummaries } from "../../state/summaries";
import { useTitle } from "../../state/title";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { TextField } from "../../ui/TextField";
import styles from "./Erasure.module.css";
import { VoicesList } from "./VoicesList";
import { words } from "./words";

const AT_A_TIME = 50;
const FIND_FROM = 8;

/** Everybody who can be erased, by name: also those who never wrote on this device. */
export default function ErasePeopleScreen() {
  const [asked] = useSearchParams();
  const journey = (asked.get("journey") ?? undefined) as JourneyId | undefined;
  const people = usePeopleHere(journey);
  const title = useSummaries()?.find((row) => row.journey === journey);
  useTitle(words.peopleTitle);
  useReady(people !== undefined);
  const lead = journey === undefined ? words.peopleLead : words.peopleIn(titleOf(title));
  return (
    <Page
      title={words.peopleTitle}
      width="measure"
      kicker={
        <LinkButton to={paths.erasures()} icon="back" variant="plain">
          {words.backToErasures}
        </LinkButton>
      }
      lead={<p>{lead}</p>}
    >
      {people && <People people={people} journey={journey} />}
      {people && <VoicesList journey={journey} />}
    </Page>
  );
}

type PeopleProps = { readonly people: readonly PersonHere[]; readonly journey: JourneyId | undefined };

function People({ people, journey }: PeopleProps) {
  const [sought, setSought] = useState("");
  const [limit, setLimit] = useState(AT_A_TIME);
  const part = sought.trim().toLocaleLowerCase();
  const found = people.filter(({ name }) => name.toLocaleLowerCase().includes(part));
  if (people.length === 0) return <p>{words.peopleNone}</p>;
  return (
    <div className={styles["part"]}>
      {people.length >= FIND_FROM && (
        <TextField
          label={words.peopleFind}
          type="search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul role="list" className={styles["people"]}>
        {found.slice(0, limit).map(({ author, name, journeys }) => (
          <li key={author} className={styles["text"]}>
            <Link to={paths.erasePerson(author, journey)} className={styles["link"]}>
              {name}
            </Link>
            {journey === undefined && (
              <span className={styles["quiet"]}>
                {journeys === 0 ? words.peopleOnlyListed : words.peopleWhere(journeys)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{words.peopleNotFound}</p>}
      {found.length > limit && (
        <Button onClick={() => setLimit(limit + AT_A_TIME)}>
          {words.more(Math.min(AT_A_TIME, found.length - limit))}
        </Button>
      )}
    </div>
  );
}
