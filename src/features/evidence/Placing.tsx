import { Link } from "react-router";
import type { Evidence } from "../../domain/evidence";
import { placeEvidence } from "../../domain/evidenceTelling";
import {
  competencyRef,
  findCompetency,
  parseCompetencyRef,
  type CompetencyRef,
  type Framework,
} from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { usePendingValue } from "../../state/pending";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { write } from "../../state/writer";
import { CheckRow } from "../../ui/CheckRow";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./Placing.module.css";
import { words } from "./words";

type PlacingProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly item: Evidence;
};

/** Which competencies it serves; any number of them. */
export function Placing({ journey, journal, framework, item }: PlacingProps) {
  return (
    <section aria-labelledby="placing-title">
      <h3 id="placing-title" className={styles["heading"]}>
        {words.placeTitle}
      </h3>
      {item.serves.length === 0 ? (
        <p className={styles["quiet"]}>{words.notPlaced}</p>
      ) : (
        <ul className={styles["placed"]}>
          {item.serves.map((ref) => (
            <li key={ref}>
              <Placed journey={journey} framework={framework} competency={ref} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles["quiet"]}>{words.placeAbout}</p>
      {framework.domains.map((domain, index) => {
        const refs = domain.competencies.map(({ id }) => competencyRef(framework.id, id));
        const count = refs.filter((ref) => item.serves.includes(ref)).length;
        return (
          <Disclosure key={domain.id} summary={domain.title} aside={count > 0 ? count : undefined}>
            {domain.competencies.map((competency) => {
              const ref = competencyRef(framework.id, competency.id);
              return (
                <PlaceRow
                  key={ref}
                  journey={journey}
                  journal={journal}
                  item={item}
                  competency={ref}
                  title={competency.title}
                  hue={hueOf(index)}
                />
              );
            })}
          </Disclosure>
        );
      })}
    </section>
  );
}

type PlaceRowProps = Omit<PlacingProps, "framework"> & {
  readonly competency: CompetencyRef;
  readonly title: string;
  readonly hue: number;
};

function PlaceRow({ journey, journal, item, competency, title, hue }: PlaceRowProps) {
  const { shown, attempt } = usePendingValue(journal, item.serves.includes(competency));
  async function place(serves: boolean) {
    const written = await attempt(serves, () =>
      write(journey, (current, writer) => [placeEvidence(current, writer, item.id, competency, serves)]),
    );
    if (!written.ok) showError(faultText(written.error));
  }
  return <CheckRow label={title} hue={hue} checked={shown} onChange={(serves) => void place(serves)} />;
}

type PlacedProps = {
  readonly journey: JourneyId;
  readonly framework: Framework;
  readonly competency: CompetencyRef;
};

function Placed({ journey, framework, competency }: PlacedProps) {
  const parsed = parseCompetencyRef(competency);
  const placed =
    parsed?.frameworkId === framework.id ? findCompetency(framework, parsed.competencyId) : undefined;
  if (!placed) return <>{words.unknownCompetency}</>;
  return (
    <Link to={paths.competency(journey, placed.competency.id)} className={styles["link"]}>
      {placed.competency.title}
    </Link>
  );
}
