import { useNavigate } from "react-router";
import { authorName } from "../../domain/author";
import { deletionUndo, deleteThing } from "../../domain/deletion";
import type { Evidence } from "../../domain/evidence";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import { evidenceThing } from "../../domain/thing";
import { formatMoment } from "../../lib/format";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { useFramework } from "../../state/framework";
import { useIsReadOnly } from "../../state/readOnly";
import { showError, showToast } from "../../state/toasts";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { Apart } from "./Apart";
import { Content } from "./Content";
import { Description } from "./Description";
import { ErasureAsked } from "./ErasureAsked";
import { erasureWords } from "./erasureWords";
import styles from "./EvidenceItemScreen.module.css";
import { whyLeftOut } from "./leftOut";
import { Placing } from "./Placing";
import printStyles from "./Print.module.css";
import type { Turn } from "./swipe";
import { Versions } from "./Versions";
import { WhoMaySee } from "./WhoMaySee";
import { words } from "./words";

type ItemProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly item: Evidence;
  /** What the list that it came from is filtered by. */
  readonly search: string;
  readonly turn: Turn;
  readonly onFullScreen: () => void;
};

/** One item: what it is, who may see it, what it says and what it serves. On paper only where it may be shown. */
export function Item({ journey, journal, item, search, turn, onFullScreen }: ItemProps) {
  const framework = useFramework(readJourney(journal).framework);
  const navigate = useNavigate();
  const about = evidenceThing(item.id);
  const title = item.title === "" ? words.untitled : item.title;
  const reason = whyLeftOut(item);
  const readOnly = useIsReadOnly(journey);

  async function bringBack() {
    const written = await write(journey, (current, writer) => [deletionUndo(current, writer, about)]);
    if (!written.ok) showError(faultText(written.error));
  }
  async function remove() {
    const written = await write(journey, (current, writer) => deleteThing(current, writer, about));
    if (!written.ok) return showError(faultText(written.error));
    showToast(words.deleted(title), { label: words.undo, run: () => void bringBack() });
    await navigate(paths.evidence(journey) + search);
  }
  return (
    <>
      {reason && <p className={printStyles["onlyPrinted"]}>{words.thisLeftOut[reason]}</p>}
      <article
        className={styles["item"]}
        aria-labelledby="item-title"
        data-print={reason ? "none" : undefined}
      >
        <div className={styles["head"]}>
          <h2 id="item-title" className={styles["title"]}>
            {title}
          </h2>
          <p className={styles["added"]}>
            {words.addedBy(
              authorName(journal, item.added.entry.author) || words.someone,
              formatMoment(item.added.time),
            )}
          </p>
        </div>
        {item.existence === "brought-back" && <Notice tone="warn">{words.broughtBack}</Notice>}
        {item.existence === "deleted" && (
          <Notice action={!readOnly && <Button onClick={() => void bringBack()}>{words.bringBack}</Button>}>
            {words.deletedAbout}
          </Notice>
        )}
        <ErasureAsked journey={journey} item={item.id} />
        {!readOnly && <Apart journey={journey} journal={journal} item={item} />}
        <div className={styles["columns"]}>
          <div className={styles["shown"]}>
            <Content journey={journey} item={item} turn={turn} onFullScreen={onFullScreen} />
            <Description journey={journey} item={item} />
          </div>
          <div className={styles["facts"]}>
            <section data-print="none">
              {readOnly ? (
                item.showing && (
                  <p className={styles["quiet"]}>
                    {words.showing[item.showing]}: {words.showingAbout[item.showing]}
                  </p>
                )
              ) : (
                <WhoMaySee
                  journey={journey}
                  journal={journal}
                  items={[item]}
                  legend={words.whoMaySee}
                  layout="stack"
                />
              )}
              {item.showing === undefined && <p className={styles["quiet"]}>{words.notAsked}</p>}
            </section>
            {framework && framework !== "unknown" && (
              <Placing journey={journey} journal={journal} framework={framework} item={item} />
            )}
            {!readOnly && item.content?.kind === "file" && (
              <Versions journey={journey} journal={journal} item={item} content={item.content} />
            )}
            {!readOnly && item.existence !== "deleted" && (
              <Button variant="danger" icon="trash" onClick={() => void remove()} data-print="none">
                {words.delete}
              </Button>
            )}
            {!readOnly && (
              <LinkButton variant="plain" to={paths.eraseEvidence(journey, item.id)} data-print="none">
                {erasureWords.erase}
              </LinkButton>
            )}
          </div>
        </div>
      </article>
    </>
  );
}
