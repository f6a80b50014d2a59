import { useEffect, useMemo, useRef } from "react";
import { Link, useLocation } from "react-router";
import type { CarriedReading } from "../../domain/carriedOver";
import { competencyRef, levelOf, type Competency, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { ReadingMark } from "../../pictures/ReadingMark";
import { Tag } from "../../ui/Tag";
import { placesIn, type ReadAs } from "./readings";
import styles from "./ReadingList.module.css";
import { Sources } from "./Sources";
import { words } from "./words";

type ReadingListProps = {
  readonly id: JourneyId;
  readonly own: Framework;
  readonly reading: ReadAs;
  readonly openedId: string | undefined;
};

/** Each competency of the other framework with what it is read from, and why. */
export function ReadingList({ id, own, reading, openedId }: ReadingListProps) {
  const { framework, readings } = reading;
  const places = useMemo(() => placesIn(own), [own]);
  const opened = useRef<HTMLLIElement>(null);
  // A tap on the same piece of the picture leads there again.
  const location = useLocation();
  useEffect(() => {
    if (openedId === undefined || location.hash === "") return;
    opened.current?.scrollIntoView({ block: "center" });
    opened.current?.focus({ preventScroll: true });
  }, [openedId, location]);

  return (
    <section className={styles["all"]} aria-labelledby="read-title">
      <h2 id="read-title" className={styles["title"]}>
        {words.list(framework.title)}
      </h2>
      <p className={styles["about"]}>{words.listAbout}</p>
      {framework.domains.map((domain, index) => (
        <div key={domain.id} data-hue={hueOf(index)} className={styles["domain"]}>
          <h3 className={styles["heading"]}>{domain.title}</h3>
          <ul role="list" className={styles["list"]}>
            {domain.competencies.map((competency) => {
              const read = readings.get(competencyRef(framework.id, competency.id));
              const isOpened = competency.id === openedId;
              return (
                <li
                  key={competency.id}
                  {...(isOpened && { ref: opened, tabIndex: -1, "data-opened": true })}
                  className={styles["row"]}
                >
                  <ReadingMark status={read?.status} />
                  <div className={styles["words"]}>
                    <Named framework={framework} competency={competency} read={read} />
                    {read && <Sources id={id} places={places} read={read} />}
                  </div>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

type NamedProps = {
  readonly framework: Framework;
  readonly competency: Competency;
  readonly read: CarriedReading | undefined;
};

function Named({ framework, competency, read }: NamedProps) {
  const facts = [levelOf(framework, competency)?.title, words.reads(read?.status)];
  return (
    <div className={styles["named"]}>
      <h4 className={styles["competency"]}>
        <Link to={paths.exploreCompetency(framework.id, competency.id)}>{competency.title}</Link>
      </h4>
      <p className={styles["facts"]}>{facts.filter(Boolean).join(" · ")}</p>
      {read?.twoAnswers && (
        <Tag tone="warn" icon="split">
          {words.twoAnswers}
        </Tag>
      )}
    </div>
  );
}
