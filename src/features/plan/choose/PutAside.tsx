import type { Suggestion } from "../../../domain/suggestion";
import { titleOf } from "../../../domain/framework";
import { readSetAside, setAside } from "../../../domain/weighing";
import { writeOrTell } from "../../../state/undoing";
import { Button } from "../../../ui/Button";
import { Disclosure } from "../../../ui/Disclosure";
import { formatNumber } from "../../../lib/format";
import type { PlanViewProps } from "../planView";
import styles from "./ChooseView.module.css";
import { chooseWords as words } from "./chooseWords";

type PutAsideProps = PlanViewProps & { readonly aside: readonly Suggestion[] };

/** What somebody said "not now" to: out of the way, and one tap from being suggested again. */
export function PutAside({ journey, journal, framework, readOnly, aside }: PutAsideProps) {
  async function suggestAgain({ ref }: Suggestion) {
    await writeOrTell(journey, (current, writer) => setAside(current, writer, ref, false));
  }
  if (aside.length === 0) return null;
  return (
    <Disclosure summary={words.aside} aside={formatNumber(aside.length)}>
      <ul role="list" className={styles["aside"]}>
        {aside.map((suggestion) => (
          <li key={suggestion.ref}>
            <span>
              {titleOf(framework, suggestion.ref)}
              {readSetAside(journal, suggestion.ref).length > 1 && <small>{words.asideApart}</small>}
            </span>
            {!readOnly && (
              <Button
                variant="plain"
                aria-label={words.suggestAgainNamed(titleOf(framework, suggestion.ref))}
                onClick={() => void suggestAgain(suggestion)}
              >
                {words.suggestAgain}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
