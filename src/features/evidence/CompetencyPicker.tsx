import { useMemo } from "react";
import {
  competencyRef,
  findCompetency,
  parseCompetencyRef,
  type CompetencyRef,
  type Framework,
} from "../../domain/framework";
import { hueOf } from "../../pictures/hue";
import { recordWheel } from "../../pictures/recordWheel";
import { WheelPicker } from "../../pictures/WheelPicker";
import { CheckRow } from "../../ui/CheckRow";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./CompetencyPicker.module.css";
import { words } from "./words";

type CompetencyPickerProps = {
  readonly framework: Framework;
  /** The accessible name of the wheel. */
  readonly label: string;
  readonly chosen: readonly CompetencyRef[];
  readonly recent: readonly CompetencyRef[];
  readonly onToggle: (ref: CompetencyRef, chosen: boolean) => void;
};

/** Any number of competencies: by a small wheel, and by a list of the same with what was used last first. */
export function CompetencyPicker({ framework, label, chosen, recent, onToggle }: CompetencyPickerProps) {
  const record = useMemo(
    () => recordWheel(framework, () => ({ status: "not-started", twoAnswers: false, evidenceCount: 0 })),
    [framework],
  );
  const own = new Set(
    chosen
      .map(parseCompetencyRef)
      .flatMap((ref) => (ref?.frameworkId === framework.id ? [ref.competencyId] : [])),
  );
  const row = (ref: CompetencyRef, title: string, hue: number) => (
    <CheckRow
      key={ref}
      label={title}
      hue={hue}
      checked={chosen.includes(ref)}
      onChange={(checked) => onToggle(ref, checked)}
    />
  );
  const lately = recent.flatMap((ref) => {
    const placed = findCompetency(framework, parseCompetencyRef(ref)?.competencyId ?? "");
    return placed ? [{ ref, placed }] : [];
  });
  return (
    <div className={styles["picker"]}>
      <div className={styles["wheel"]} data-print="none">
        <WheelPicker
          record={record}
          label={label}
          chosen={own}
          hint={words.wheelHint}
          onToggle={(id, on) => onToggle(competencyRef(framework.id, id), on)}
        />
      </div>
      <div role="group" aria-label={words.placeList} className={styles["list"]} data-print="none">
        {lately.length > 0 && (
          <fieldset className={styles["recent"]}>
            <legend className={styles["legend"]}>{words.recent}</legend>
            {lately.map(({ ref, placed }) => row(ref, placed.competency.title, hueOf(placed.domainIndex)))}
          </fieldset>
        )}
        {framework.domains.map((domain, index) => {
          const refs = domain.competencies.map(({ id }) => competencyRef(framework.id, id));
          const count = refs.filter((ref) => chosen.includes(ref)).length;
          return (
            <Disclosure key={domain.id} summary={domain.title} aside={count > 0 ? count : undefined}>
              {domain.competencies.map(({ id, title }) =>
                row(competencyRef(framework.id, id), title, hueOf(index)),
              )}
            </Disclosure>
          );
        })}
      </div>
    </div>
  );
}
