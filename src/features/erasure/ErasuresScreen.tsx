import { useState } from "react";
import { Link } from "react-router";
import { splitThing, VOICE } from "../../domain/thing";
import { paths } from "../../paths";
import { useErasures, useErasuresAsked } from "../../state/erasures";
import { titleOf } from "../../state/journeyTitle";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import type { ErasureTold } from "../../storage/erasureTold";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { Decision } from "./Decision";
import styles from "./Erasure.module.css";
import { OutsideOf } from "./Outside";
import { Standing } from "./Standing";
import { nameOf, words } from "./words";

/** Everything that was erased on this device or is asked to be: what is to decide first, what can be taken back next. */
export default function ErasuresScreen() {
  const here = useErasures();
  const asked = useErasuresAsked();
  useTitle(words.title);
  useReady(here !== undefined && asked !== undefined);
  if (!here || !asked) return <Page title={words.title} width="measure" lead={<p>{words.lead}</p>} />;
  const of = (state: ErasureTold["state"]) =>
    here.filter((told) => told.state === state && told.takenBack === undefined);
  const takenBack = here.filter((told) => told.takenBack !== undefined);
  return (
    <Page
      title={words.title}
      width="measure"
      kicker={
        <LinkButton to={paths.device()} icon="back" variant="plain">
          {words.toDevice}
        </LinkButton>
      }
      lead={<p>{words.lead}</p>}
    >
      <p className={styles["way"]}>
        <LinkButton to={paths.erasePeople()} icon="person">
          {words.peopleTitle}
        </LinkButton>
      </p>
      {here.length + asked.length === 0 ? (
        <EmptyState title={words.none}>{words.noneAbout}</EmptyState>
      ) : (
        <div className={styles["parts"]}>
          <Part id="asked" title={words.asked} about={words.askedAbout} list={asked} />
          <Part id="taken-back" title={words.takenBack} about={words.takenBackAbout} list={takenBack} />
          <Part id="hidden" title={words.hidden} about={words.hiddenAbout} list={of("hidden")} />
          <Part id="kept" title={words.kept} list={of("kept")} />
          <Part id="gone" title={words.gone} about={words.goneAbout} list={of("gone")} />
        </div>
      )}
    </Page>
  );
}

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly list: readonly ErasureTold[];
};

const AT_A_TIME = 20;

function Part({ id, title, about, list }: PartProps) {
  const [limit, setLimit] = useState(AT_A_TIME);
  if (list.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-title`} className={styles["part"]}>
      <h2 id={`${id}-title`} className={styles["heading"]}>
        {title}
      </h2>
      {about !== undefined && <p className={styles["quiet"]}>{about}</p>}
      <ul role="list" className={styles["cards"]}>
        {list.slice(0, limit).map((told) => (
          <li key={`${told.journey} ${told.about}`} className={styles["card"]}>
            <Row told={told} />
          </li>
        ))}
      </ul>
      {list.length > limit && (
        <Button onClick={() => setLimit(limit + AT_A_TIME)}>
          {words.more(Math.min(AT_A_TIME, list.length - limit))}
        </Button>
      )}
    </section>
  );
}

function Row({ told }: { readonly told: ErasureTold }) {
  const name = nameOf(told);
  const canSee = told.isHere && (told.state === "asked" || told.state === "kept");
  const page = canSee ? pageOf(told) : undefined;
  return (
    <>
      <h3 className={styles["name"]}>{name}</h3>
      <p className={styles["quiet"]}>{words.inJourney(titleOf({ title: told.journeyTitle }))}</p>
      <Standing told={told} />
      {page !== undefined && (
        <p>
          <Link to={page} className={styles["link"]}>
            {words.seeWhat}
            <VisuallyHidden>{words.seeWhatOf(name)}</VisuallyHidden>
          </Link>
        </p>
      )}
      <Decision told={told} />
      <OutsideOf told={told} isFolded />
    </>
  );
}

/** Where it is told what would go; undefined for kinds that only a newer version knows. */
function pageOf({ journey, about, kind }: ErasureTold): string | undefined {
  const { id } = splitThing(about);
  if (kind === "evidence") return paths.eraseEvidence(journey, id);
  if (kind === VOICE) return paths.eraseVoice(journey, id);
  return kind === "author" ? paths.erasePerson(id, journey) : undefined;
}
