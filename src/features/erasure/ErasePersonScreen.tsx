import { useState } from "react";
import { useParams, useSearchParams } from "react-router";
import type { AuthorId, JourneyId } from "../../domain/ids";
import { authorThing } from "../../domain/thing";
import { formatList } from "../../lib/format";
import { paths } from "../../paths";
import { useErasures, useErasuresAsked } from "../../state/erasures";
import { takeOffList, usePeople } from "../../state/people";
import { usePersonTraces, type PersonTraces } from "../../state/personTraces";
import { titleOf } from "../../state/journeyTitle";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { ActionBar } from "../../ui/ActionBar";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { RadioCards } from "../../ui/RadioCards";
import { eraseThing } from "./asking";
import { Decision } from "./Decision";
import styles from "./Erasure.module.css";
import { NamingTexts } from "./NamingTexts";
import { OnlyRead } from "./OnlyRead";
import { Outside, OutsideOf } from "./Outside";
import { Standing } from "./Standing";
import { words } from "./words";

/** Before a person is erased: where their name and reasons stand, what stays, and where others wrote of them. */
export default function ErasePersonScreen() {
  const author = (useParams()["author"] ?? "") as AuthorId;
  const [asked] = useSearchParams();
  const people = usePeople();
  const known = people?.find(({ id }) => id === author);
  const traces = usePersonTraces(author, known?.name ?? "");
  // Once erased, the name is out of sight everywhere: this page must not be where it goes on standing.
  const name = traces?.names[0] ?? words.nobody;
  const erased = useErasedHere(authorThing(author));
  // The name is told of no more: what was done stands here, with what is left to do.
  const isDone = traces?.names.length === 0 && erased !== undefined && erased.length > 0;
  const isGone = erased?.every(({ state }) => state === "gone");
  const doneTitle = isGone ? words.personGoneTitle : words.personHiddenTitle;
  const isRead = people !== undefined && traces !== undefined && erased !== undefined;
  const title = isDone ? doneTitle : words.personTitle(name);
  useTitle(title);
  useReady(isRead);
  return (
    <Page
      title={title}
      width="measure"
      kicker={
        <LinkButton to={paths.erasures()} icon="back" variant="plain">
          {words.backToErasures}
        </LinkButton>
      }
      lead={<p>{isDone ? words.personDoneLead : words.personLead}</p>}
    >
      {isRead && (
        <Person
          traces={traces}
          erased={new Set(erased.map(({ journey }) => journey))}
          name={name}
          from={asked.get("journey") as JourneyId | null}
          onList={known !== undefined && known.name !== ""}
          takeOff={async () => {
            if (known) await takeOffList(known);
          }}
        />
      )}
    </Page>
  );
}

/** Where it is out of sight or gone here; undefined until read. */
const useErasedHere = (about: string) =>
  useErasures()?.filter((told) => told.about === about && (told.state === "hidden" || told.state === "gone"));

type PersonProps = {
  readonly traces: PersonTraces;
  /** Journeys in which they are out of sight or gone already. */
  readonly erased: ReadonlySet<JourneyId>;
  readonly name: string;
  /** The journey from which one came. */
  readonly from: JourneyId | null;
  readonly onList: boolean;
  readonly takeOff: () => Promise<void>;
};

function Person({ traces, erased, name, from, onList, takeOff }: PersonProps) {
  const { author, names } = traces;
  const about = authorThing(author);
  const journeys = traces.journeys.filter(({ journey, readOnly }) => !readOnly && !erased.has(journey));
  const here = journeys.find(({ journey }) => journey === from);
  const [where, setWhere] = useState<"all" | "one">(here ? "one" : "all");
  const [busy, setBusy] = useState(false);
  const chosen = here && where === "one" ? [here] : journeys;
  const isAll = chosen.length === journeys.length;
  const [listed, setListed] = useState(LISTED);

  async function run() {
    setBusy(true);
    // One after the other: each is one write of its own journey, and a failed one is told and tried again.
    let isDone = true;
    for (const { journey } of chosen) isDone = (await eraseThing(journey, about, name)) && isDone;
    if (isDone && isAll) await takeOff();
    setBusy(false);
  }
  return (
    <div className={styles["parts"]}>
      <Decisions about={about} />
      {traces.journeys.length + erased.size === 0 && <p>{words.personNothing}</p>}
      {journeys.length > 0 && (
        <section aria-labelledby="where-title" className={styles["part"]}>
          <h2 id="where-title" className={styles["heading"]}>
            {words.whatGoes}
          </h2>
          {names.length > 1 && <p>{words.personNames(formatList(names.map((each) => `“${each}”`)))}</p>}
          {here && journeys.length > 1 && (
            <RadioCards
              legend={words.where}
              value={where}
              options={[
                { value: "one", label: words.onlyIn(titleOf(here)) },
                { value: "all", label: words.everywhere(journeys.length) },
              ]}
              onChange={setWhere}
            />
          )}
          <ul className={styles["list"]}>
            {chosen.slice(0, listed).map(({ journey, title, person }) => (
              <li key={journey}>
                {words.personIn(
                  titleOf({ title }),
                  words.reasons(person.reasons),
                  words.others(person.others),
                )}
              </li>
            ))}
          </ul>
          {chosen.length > listed && (
            <Button onClick={() => setListed(listed + LISTED)}>
              {words.more(Math.min(LISTED, chosen.length - listed))}
            </Button>
          )}
          {onList && isAll && <p>{words.alsoList}</p>}
        </section>
      )}
      <OnlyRead
        journeys={traces.journeys.filter(({ journey, readOnly }) => readOnly && !erased.has(journey))}
      />
      <NamingTexts traces={traces} />
      {journeys.length > 0 && <Outside goes={traces.outside} level="h2" />}
      {journeys.length > 0 && (
        <ActionBar
          end={
            <Button variant="danger" icon="trash" disabled={busy} onClick={() => void run()}>
              {words.erase}
            </Button>
          }
        />
      )}
    </div>
  );
}

const LISTED = 12;

/** How it stands with this person in the journeys where something was asked or decided already. */
function Decisions({ about }: { readonly about: string }) {
  const all = [...(useErasuresAsked() ?? []), ...(useErasures() ?? [])].filter(
    (told) => told.about === about,
  );
  if (all.length === 0) return null;
  return (
    <ul role="list" className={styles["cards"]}>
      {all.map((told) => (
        <li key={told.journey} className={styles["card"]}>
          <p className={styles["name"]}>{words.inJourney(titleOf({ title: told.journeyTitle }))}</p>
          <Standing told={told} />
          <Decision told={told} />
          <OutsideOf told={told} isFolded />
        </li>
      ))}
    </ul>
  );
}
