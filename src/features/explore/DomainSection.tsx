import type { ReactNode } from "react";
import { Link } from "react-router";
import { type Domain, type Framework, levelOf } from "../../domain/framework";
import { paths } from "../../paths";
import { Icon } from "../../ui/Icon";
import styles from "./DomainSection.module.css";
import { hueOf } from "../../pictures/hue";
import { words } from "./words";

interface DomainSectionProps {
  readonly framework: Framework;
  readonly domain: Domain;
  readonly domainIndex: number;
  readonly about: ReactNode;
}

/** A domain with its question, and its competencies in reading order. */
export function DomainSection({ framework, domain, domainIndex, about }: DomainSectionProps) {
  const headingId = `${domain.id}-title`;
  return (
    <section
      id={domain.id}
      className={styles["section"]}
      data-hue={hueOf(domainIndex)}
      aria-labelledby={headingId}
    >
      <header className={styles["head"]}>
        <p className={styles["count"]}>{words.domainOf(domainIndex, framework.domains.length)}</p>
        <h2 id={headingId}>{domain.title}</h2>
        <p className={styles["question"]}>{domain.question}</p>
        <p className={styles["about"]}>{about}</p>
      </header>
      <ol role="list" className={styles["competencies"]}>
        {domain.competencies.map((competency) => (
          <li key={competency.id} className={styles["competency"]}>
            <h3>
              <Link to={paths.exploreCompetency(framework.id, competency.id)}>{competency.title}</Link>
            </h3>
            {competency.level !== null && (
              <p className={styles["level"]}>{levelOf(framework, competency)?.title}</p>
            )}
            <p className={styles["statement"]}>{competency.statement}</p>
            <Icon name="chevron" className={styles["chevron"]} />
          </li>
        ))}
      </ol>
    </section>
  );
}
