import type { ReactNode } from "react";
import type { Domain, Framework } from "../../domain/framework";
import { hueOf } from "../../pictures/hue";
import { Button } from "../../ui/Button";
import styles from "./Domain.module.css";
import { Stage } from "./Stage";
import { words } from "./words";

type DomainOpensProps = {
  readonly framework: Framework;
  readonly domain: Domain;
  readonly isFirst: boolean;
  readonly top: ReactNode;
  readonly onBack: () => void;
  readonly onGoOn: () => void;
};

/** The question of a domain, to be read together before its competencies are. */
export function DomainOpens({ framework, domain, isFirst, top, onBack, onGoOn }: DomainOpensProps) {
  const index = framework.domains.indexOf(domain);
  return (
    <Stage
      look="calm"
      hue={hueOf(index)}
      top={top}
      kicker={words.domainOf(index + 1, framework.domains.length)}
      title={domain.title}
      lead={<p className={styles["question"]}>{domain.question}</p>}
      onForward={onGoOn}
      onBackward={isFirst ? undefined : onBack}
      start={
        <Button icon="back" disabled={isFirst} onClick={onBack}>
          {words.back}
        </Button>
      }
      end={
        <Button variant="solid" onClick={onGoOn}>
          {words.beginDomain}
        </Button>
      }
    >
      <p className={styles["about"]}>{domain.about}</p>
      <p className={styles["about"]}>{words.inDomain(domain.competencies.length)}</p>
    </Stage>
  );
}
