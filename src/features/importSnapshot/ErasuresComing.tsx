import type { ImportPlan } from "../../exchange/importWork";
import { paths } from "../../paths";
import { askedText } from "../../state/askedText";
import { titleOf } from "../../state/journeyTitle";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { erasureWords } from "./erasureWords";
import styles from "./ImportScreen.module.css";

type ErasuresProps = { readonly plan: Pick<ImportPlan, "erasuresAsked" | "totals"> };

const TOLD = 6;

/** Before anything changes: what the file asks to erase, thing by thing, and what of it was erased here and stays out. */
export function ErasuresComing({ plan: { erasuresAsked, totals } }: ErasuresProps) {
  const more = erasuresAsked.length - TOLD;
  return (
    <>
      {erasuresAsked.length > 0 && (
        <Notice icon="trash" title={erasureWords.title}>
          <div className={styles["told"]}>
            <p>
              {askedText(erasuresAsked)} {erasureWords.after}
            </p>
            <ul>
              {erasuresAsked.slice(0, TOLD).map(({ journey, about, kind, label, title }) => (
                <li key={`${journey} ${about}`}>{erasureWords.thing(kind, label, titleOf({ title }))}</li>
              ))}
            </ul>
            {more > 0 && <p>{erasureWords.more(more)}</p>}
          </div>
        </Notice>
      )}
      <StayedOut totals={totals} />
    </>
  );
}

function StayedOut({ totals: { erased } }: Pick<ErasuresProps["plan"], "totals">) {
  if (erased.entries + erased.files === 0) return null;
  return <p className={styles["quiet"]}>{erasureWords.staysOut(erased.entries, erased.files)}</p>;
}

/** After it: the way to what was asked. */
export function ErasuresCame({ plan: { erasuresAsked, totals } }: ErasuresProps) {
  return (
    <>
      {erasuresAsked.length > 0 && (
        <Notice icon="trash" action={<LinkButton to={paths.erasures()}>{erasureWords.look}</LinkButton>}>
          {askedText(erasuresAsked)}
        </Notice>
      )}
      <StayedOut totals={totals} />
    </>
  );
}
