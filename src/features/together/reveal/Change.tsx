import type { SpreadChange } from "../../../domain/spreadOrder";
import { SpreadStrip } from "../../../pictures/SpreadStrip";
import detailStyles from "./Detail.module.css";
import styles from "./Reveal.module.css";
import { words } from "./words";

const IS = { closer: words.closer, further: words.further, "as-before": words.asBefore } as const;

/** What a second round changed. */
export function Change({ change }: { readonly change: SpreadChange }) {
  return (
    <section aria-labelledby="reveal-change" className={detailStyles["change"]}>
      <h3 id="reveal-change" className={styles["subheading"]}>
        {words.changeTitle}
      </h3>
      <p>{IS[change.is]}</p>
      <dl className={detailStyles["pairs"]}>
        <div>
          <dt>{words.before}</dt>
          <dd>
            <SpreadStrip counts={change.before.counts} />
          </dd>
        </div>
        <div>
          <dt>{words.now}</dt>
          <dd>
            <SpreadStrip counts={change.after.counts} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
