import { memo } from "react";
import type { Hit, SearchAnswer } from "../../search/answer";
import type { SearchKind } from "../../search/searchText";
import { Button } from "../../ui/Button";
import { HitRow } from "./HitRow";
import styles from "./Results.module.css";
import { words } from "./words";

type ResultsProps = {
  readonly answer: SearchAnswer;
  readonly onOnly: (kind: SearchKind) => void;
  readonly onMore: () => void;
};

/** What was found, by its kind. Measured: drawn with every letter it takes longer than the letter itself. */
export const Results = memo(function Results({ answer, onOnly, onMore }: ResultsProps) {
  return (
    <div className={styles["groups"]}>
      {answer.groups.map(({ kind, count, hits }) => {
        const more = count - hits.length;
        return (
          <section key={kind} aria-labelledby={`found-${kind}`} className={styles["group"]}>
            <h2 id={`found-${kind}`} className={styles["title"]}>
              {words.kinds[kind]}
            </h2>
            <ul className={styles["hits"]}>
              {hits.map((hit) => (
                // The same page may be found by two of its texts.
                <HitRow key={`${hit.path} ${hit.time} ${textOf(hit.snippet)}`} hit={hit} />
              ))}
            </ul>
            {more > 0 && (
              <Button variant="quiet" onClick={() => (answer.only === undefined ? onOnly(kind) : onMore())}>
                {answer.only === undefined
                  ? words.showAllOf(words.kinds[kind], count)
                  : words.showMore(Math.min(more, MORE_AT_ONCE))}
              </Button>
            )}
          </section>
        );
      })}
    </div>
  );
});

const textOf = (pieces: Hit["snippet"]) => pieces.map(({ text }) => text).join("");

/** How many rows more a tap brings. */
export const MORE_AT_ONCE = 30;
