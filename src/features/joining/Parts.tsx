import { useState } from "react";
import type { FrameworkId } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { partsOf, type Part } from "../../domain/joiningTelling";
import { titleOf } from "../../state/journeyTitle";
import { readApart } from "../../state/joining";
import { Button } from "../../ui/Button";
import styles from "./JoinScreen.module.css";
import { words } from "./words";

type PartsProps = {
  readonly journal: Journal;
  readonly into: JourneyId;
  readonly framework: FrameworkId;
  readonly readOnly: boolean;
};

/** What is read as one, by the names that they have alone, with the way to part each again. */
export function Parts({ journal, into, framework, readOnly }: PartsProps) {
  const [parting, setParting] = useState(false);
  const parts = partsOf(journal);
  const part = async (leaving: Part) => {
    setParting(true);
    await readApart(parts, leaving.journey, into, framework, words.isApart(titleOf(leaving)));
    setParting(false);
  };
  return (
    <section aria-labelledby="parts-title" className={styles["parts"]}>
      <h3 id="parts-title">{words.partsTitle(parts.length)}</h3>
      <ul>
        {parts.map((each) => (
          <li key={each.journey}>
            <div>
              <strong>{titleOf(each)}</strong>
              <span>{words.changes(each.entryCount)}</span>
            </div>
            {each.journey === into ? (
              <span>{words.leading(parts.length - 1)}</span>
            ) : (
              !readOnly && (
                <Button
                  disabled={parting}
                  aria-label={words.apartNamed(titleOf(each))}
                  icon="split"
                  onClick={() => void part(each)}
                >
                  {words.apart}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
