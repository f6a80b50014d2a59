import { useNavigate, useParams } from "react-router";
import { authorName } from "../../domain/author";
import { deletionUndo, deleteThing } from "../../domain/deletion";
import { readEvidenceItem, type Evidence } from "../../domain/evidence";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import { evidenceThing } from "../../domain/thing";
import { formatMoment } from "../../lib/format";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { showError, showToast } from "../../state/toasts";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { Apart } from "./Apart";
import { Content } from "./Content";
import { Description } from "./Description";
import styles from "./EvidenceItemScreen.module.css";
import { Placing } from "./Placing";
import { words } from "./words";

/** One piece of evidence: seen, described, and placed on what it serves. */
export default function EvidenceItemScreen() {
  const { journey: id = "", item: itemId = "" } = useParams();
  const journey = id as JourneyId;
  const loaded = useJournal(journey);
  const item = loaded.state === "ready" ? readEvidenceItem(loaded.journal, itemId as EvidenceId) : undefined;
  useTitle(item?.title ?? (loaded.state === "ready" ? words.missingTitle : ""));
  useReady(loaded.state === "ready");
  if (loaded.state !== "ready") return null;
  if (!item)
    return (
      <EmptyState
        title={words.missingTitle}
        actions={<LinkButton to={paths.evidence(journey)}>{words.back}</LinkButton>}
      >
        {words.missing}
      </EmptyState>
    );
  return <Item key={item.id} journey={journey} journal={loaded.journal} item={item} />;
}

type ItemProps = { readonly journey: JourneyId; readonly journal: Journal; readonly item: Evidence };

function Item({ journey, journal, item }: ItemProps) {
  const framework = useFramework(readJourney(journal).framework?.id);
  const navigate = useNavigate();
  const about = evidenceThing(item.id);
  const title = item.title === "" ? words.untitled : item.title;

  async function bringBack() {
    const written = await write(journey, (current, writer) => [deletionUndo(current, writer, about)]);
    if (!written.ok) showError(faultText(written.error));
  }
  async function remove() {
    const written = await write(journey, (current, writer) => deleteThing(current, writer, about));
    if (!written.ok) return showError(faultText(written.error));
    showToast(words.deleted(title), { label: words.undo, run: () => void bringBack() });
    await navigate(paths.evidence(journey));
  }

  return (
    <article className={styles["item"]} aria-labelledby="item-title">
      <div className={styles["head"]}>
        <LinkButton to={paths.evidence(journey)} icon="back" variant="plain" data-print="none">
          {words.back}
        </LinkButton>
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
        <Notice action={<Button onClick={() => void bringBack()}>{words.bringBack}</Button>}>
          {words.deletedAbout}
        </Notice>
      )}
      <Apart journey={journey} journal={journal} item={item} />
      <div className={styles["columns"]}>
        <Content journey={journey} item={item} />
        <div className={styles["facts"]}>
          <Description journey={journey} item={item} />
          {framework && framework !== "unknown" && (
            <Placing journey={journey} journal={journal} framework={framework} item={item} />
          )}
          {item.existence !== "deleted" && (
            <Button variant="danger" icon="trash" onClick={() => void remove()} data-print="none">
              {words.delete}
            </Button>
          )}
        </div>
      </div>
    </article>
  );
}
