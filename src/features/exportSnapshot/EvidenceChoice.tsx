import { useState } from "react";
import type { EvidenceId } from "../../domain/ids";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import type { Item } from "./contents";
import styles from "./Holds.module.css";
import { holdWords as words } from "./holdWords";
import { wordsThatLeave } from "./itemWords";
import { LazyThumb } from "./LazyThumb";
import type { Room } from "./purposes";

type EvidenceChoiceProps = {
  readonly items: readonly Item[];
  readonly holds: Room["items"];
  readonly chosen: ReadonlySet<EvidenceId>;
  readonly disabled: boolean;
  readonly onChoose: (items: readonly EvidenceId[], isIn: boolean) => void;
};

/** As many as a person looks through; the rest when asked for. */
const FIRST = 24;

/** Each piece that may be shown, with its picture, its words, and what was answered about it, on or off. */
export function EvidenceChoice({ items, holds, chosen, disabled, onChoose }: EvidenceChoiceProps) {
  const [isWhole, setWhole] = useState(false);
  const ids = items.map(({ item }) => item.id);
  const shown = isWhole ? items : items.slice(0, FIRST);
  const count = ids.filter((id) => chosen.has(id)).length;
  return (
    <fieldset className={styles["choices"]} disabled={disabled}>
      <legend className={styles["legend"]}>{words.evidence}</legend>
      <div className={styles["bar"]}>
        <p role="status">{words.chosen(count, items.length)}</p>
        <span className={styles["buttons"]}>
          <Button variant="plain" disabled={count === items.length} onClick={() => onChoose(ids, true)}>
            {words.all}
          </Button>
          <Button variant="plain" disabled={count === 0} onClick={() => onChoose(ids, false)}>
            {words.none}
          </Button>
        </span>
      </div>
      <ul className={styles["items"]}>
        {shown.map(({ item }) => (
          <li key={item.id}>
            <CheckRow
              label={
                <span className={styles["item"]}>
                  <LazyThumb item={item} />
                  <span>{words.titleOf(item)}</span>
                </span>
              }
              description={<About item={item} holds={holds} />}
              checked={chosen.has(item.id)}
              disabled={disabled}
              onChange={(isIn) => onChoose([item.id], isIn)}
            />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button variant="plain" onClick={() => setWhole(true)}>
          {words.showAll(items.length)}
        </Button>
      )}
    </fieldset>
  );
}

/** Its own words, because they leave with it, and what was answered. */
function About({ item, holds }: { readonly item: Item["item"]; readonly holds: Room["items"] }) {
  return (
    <div className={styles["itemAbout"]}>
      {wordsThatLeave(item, holds).map(({ of, text }) => (
        <p key={of} dir={of === "limit" ? undefined : "auto"} className={styles["itemWords"]}>
          {text}
        </p>
      ))}
      {item.showing && <p>{words.agreed[item.showing]}</p>}
    </div>
  );
}
