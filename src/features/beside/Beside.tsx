import { useMemo } from "react";
import { useLocation, useSearchParams } from "react-router";
import type { KinLink } from "../../domain/kinLink";
import { allCompetencies, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { paths } from "../../paths";
import { useAhead } from "../../state/ahead";
import { LinkButton } from "../../ui/LinkButton";
import { RadioCards } from "../../ui/RadioCards";
import styles from "./Beside.module.css";
import { drawnRecord, hashOf, readAs } from "./readings";
import { ReadingList } from "./ReadingList";
import { TwoWheels } from "./TwoWheels";
import { words } from "./words";

type BesideProps = {
  readonly id: JourneyId;
  readonly title: string;
  readonly journal: Journal;
  readonly own: Framework;
  /** What it can be read as; one at least. */
  readonly tied: readonly Framework[];
  readonly untied: readonly Framework[];
  readonly links: readonly KinLink[];
};

/** The record in ink, the reading in pencil, and below them what each part of it is read from. */
export function Beside({ id, title, journal, own, tied, untied, links }: BesideProps) {
  const [query, setQuery] = useSearchParams();
  const { hash } = useLocation();
  const asked = query.get("framework");
  const [chosen, choose] = useAhead(asked, (framework) =>
    setQuery(framework === null ? {} : { framework }, { replace: true }),
  );
  const record = useMemo(() => drawnRecord(journal, own), [journal, own]);
  const readings = useMemo(
    () => tied.map((other) => readAs(journal, own, other, links)),
    [journal, own, tied, links],
  );
  const reading = readings.find(({ framework }) => framework.id === chosen) ?? readings[0];
  if (!reading) return null;
  const openedId = allCompetencies(reading.framework)
    .map(({ competency }) => competency.id)
    .find((competency) => hashOf(reading.framework, competency) === hash);

  return (
    <div className={styles["screen"]}>
      <header className={styles["head"]}>
        <div className={styles["words"]}>
          <h2 className={styles["title"]}>{words.title}</h2>
          <p className={styles["lead"]}>{words.lead}</p>
        </div>
        <div data-print="none">
          <LinkButton to={paths.record(id)} variant="plain" icon="back">
            {words.backToRecord}
          </LinkButton>
        </div>
      </header>
      <div data-print="none">
        <RadioCards
          legend={words.choose}
          layout="row"
          value={reading.framework.id}
          onChange={choose}
          options={readings.map(({ framework, told, total }) => ({
            value: framework.id,
            label: framework.title,
            description: words.tied(told, total),
          }))}
        />
        {untied.length > 0 && (
          <p className={styles["untied"]}>
            {words.notTied(
              own.shortTitle,
              untied.map(({ shortTitle }) => shortTitle),
            )}
          </p>
        )}
      </div>
      <TwoWheels id={id} title={title} own={own} record={record} reading={reading} openedId={openedId} />
      <div className={styles["rule"]}>
        <p>{words.rule}</p>
        <p>{words.ruleHow}</p>
      </div>
      <ReadingList id={id} own={own} reading={reading} openedId={openedId} />
    </div>
  );
}
