import { competencyRef, type CompetencyRef, type Framework } from "../../domain/framework";
import { hueOf } from "../../pictures/hue";
import { CheckRow } from "../../ui/CheckRow";
import { Disclosure } from "../../ui/Disclosure";
import { ownWords } from "./ownWords";
import styles from "./PlacePicker.module.css";

type PlacePickerProps = {
  readonly framework: Framework;
  readonly chosen: readonly CompetencyRef[];
  readonly onToggle: (ref: CompetencyRef, chosen: boolean) => void;
};

/** Any number of the framework's competencies, by domain. */
export function PlacePicker({ framework, chosen, onToggle }: PlacePickerProps) {
  return (
    <fieldset className={styles["picker"]}>
      <legend>{ownWords.places}</legend>
      {framework.domains.map((domain, index) => {
        const refs = domain.competencies.map(({ id }) => competencyRef(framework.id, id));
        const count = refs.filter((ref) => chosen.includes(ref)).length;
        return (
          <Disclosure
            key={domain.id}
            summary={domain.title}
            aside={count > 0 ? ownWords.placesCount(count) : undefined}
          >
            {domain.competencies.map(({ id, title }) => {
              const ref = competencyRef(framework.id, id);
              return (
                <CheckRow
                  key={id}
                  label={title}
                  hue={hueOf(index)}
                  checked={chosen.includes(ref)}
                  onChange={(checked) => onToggle(ref, checked)}
                />
              );
            })}
          </Disclosure>
        );
      })}
    </fieldset>
  );
}
