import type { SearchAnswer } from "../../search/answer";
import type { SearchKind } from "../../search/searchText";
import { formatNumber } from "../../lib/format";
import styles from "./Kinds.module.css";
import { words } from "./words";

type KindsProps = {
  readonly answer: SearchAnswer;
  readonly only: SearchKind | undefined;
  readonly onOnly: (kind: SearchKind | undefined) => void;
};

/** How many were found of each kind, and the way to see only one of them. */
export function Kinds({ answer, only, onOnly }: KindsProps) {
  const { counts } = answer;
  // What is chosen stays to be seen, also where nothing more of it is found.
  const shown =
    only === undefined || counts.some(({ kind }) => kind === only)
      ? counts
      : [...counts, { kind: only, count: 0 }];
  const chips: readonly {
    readonly kind: SearchKind | undefined;
    readonly title: string;
    readonly count: number;
  }[] = [
    { kind: undefined, title: words.all, count: answer.count },
    ...shown.map(({ kind, count }) => ({ kind, title: words.kinds[kind], count })),
  ];
  return (
    <div role="group" aria-label={words.narrow} className={styles["kinds"]} data-print="none">
      {chips.map(({ kind, title, count }) => (
        <button
          key={title}
          type="button"
          className={styles["kind"]}
          aria-pressed={kind === only}
          aria-label={words.kindCount(title, count)}
          onClick={() => onOnly(kind)}
        >
          {title} <span className={styles["count"]}>{formatNumber(count)}</span>
        </button>
      ))}
    </div>
  );
}
