import type { ImportPlan } from "../../exchange/importWork";
import { paths } from "../../paths";
import { askedText, takenBackText } from "../../state/askedText";
import { titleOf } from "../../state/journeyTitle";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { erasureWords } from "./erasureWords";
import styles from "./ImportScreen.module.css";

type ErasuresProps = { readonly plan: Pick<ImportPlan, "erasuresAsked" | "totals"> };

type Asked = ErasuresProps["plan"]["erasuresAsked"];

const TOLD = 6;

/** Before anything changes: what the file asks to erase, thing by thing, and what of it was erased here and stays out. */
export function ErasuresComing({ plan: { erasuresAsked, totals } }: ErasuresProps) {
  const { asked, takenBack } = splitAsked(erasuresAsked);
  return (
    <>
      {asked.length > 0 && <Coming title={erasureWords.title} text={askedText(asked)} list={asked} />}
      {takenBack.length > 0 && (
        <Coming title={erasureWords.takenBackTitle} text={takenBackText(takenBack)} list={takenBack} />
      )}
      <StayedOut totals={totals} />
    </>
  );
}

const splitAsked = (all: Asked) => ({
  asked: all.filter(({ state }) => state !== "taken-back"),
  takenBack: all.filter(({ state }) => state === "taken-back"),
});

type ComingProps = { readonly title: string; readonly text: string; readonly list: Asked };

function Coming({ title: heading, text, list }: ComingProps) {
  const more = list.length - TOLD;
  return (
    <Notice icon="trash" title={heading}>
      <div className={styles["told"]}>
        <p>
          {text} {erasureWords.after}
        </p>
        <ul>
          {list.slice(0, TOLD).map(({ journey, about, kind, label, title }) => (
            <li key={`${journey} ${about}`}>{erasureWords.thing(kind, label, titleOf({ title }))}</li>
          ))}
        </ul>
        {more > 0 && <p>{erasureWords.more(more)}</p>}
      </div>
    </Notice>
  );
}

function StayedOut({ totals: { erased } }: Pick<ErasuresProps["plan"], "totals">) {
  if (erased.entries + erased.files === 0) return null;
  return <p className={styles["quiet"]}>{erasureWords.staysOut(erased.entries, erased.files)}</p>;
}

/** After it: the way to what was asked. */
export function ErasuresCame({ plan: { erasuresAsked, totals } }: ErasuresProps) {
  const { asked, takenBack } = splitAsked(erasuresAsked);
  return (
    <>
      {erasuresAsked.length > 0 && (
        <Notice icon="trash" action={<LinkButton to={paths.erasures()}>{erasureWords.look}</LinkButton>}>
          {asked.length > 0 && askedText(asked)} {takenBack.length > 0 && takenBackText(takenBack)}
        </Notice>
      )}
      <StayedOut totals={totals} />
    </>
  );
}
