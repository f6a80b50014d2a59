import { Link } from "react-router";
import { deleteThing } from "../../domain/deletion";
import { readEvidenceItem, type Evidence } from "../../domain/evidence";
import { describeEvidence } from "../../domain/evidenceTelling";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import type { Journal } from "../../domain/journal";
import { evidenceThing } from "../../domain/thing";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { useJournal } from "../../state/journals";
import type { PreparedFile } from "../../state/preparing";
import { showError } from "../../state/toasts";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { IconButton } from "../../ui/IconButton";
import { addingWords as words } from "./addingWords";
import { EditPicture } from "./EditPicture";
import { kindOf } from "./filter";
import styles from "./JustAdded.module.css";
import { keptWithIt } from "./keptWithIt";
import { SavedField } from "./SavedField";
import { TilePicture } from "./TileFace";
import { WhoMaySee } from "./WhoMaySee";
import { words as evidenceWords } from "./words";

/** `prepared`: of a file, what was kept of it. */
export type Added = { readonly id: EvidenceId; readonly prepared?: PreparedFile };

type JustAddedProps = {
  readonly journey: JourneyId;
  readonly added: readonly Added[];
  /** They are taken back, or need nothing more. */
  readonly onForget: (ids: readonly EvidenceId[]) => void;
};

/** What was just added, in place: who may see it, what it is called, and the way back. All of it can be left for later. */
export function JustAdded({ journey, added, onForget }: JustAddedProps) {
  const loaded = useJournal(journey);
  if (loaded.state !== "ready") return null;
  const { journal } = loaded;
  const rows = added.flatMap(({ id, prepared }) => {
    const item = readEvidenceItem(journal, id);
    return item && item.existence !== "deleted" ? [{ item, kept: keptWithIt(item, prepared) }] : [];
  });
  if (rows.length === 0) return null;
  const items = rows.map(({ item }) => item);
  // Of a lot each sentence is said once, where nobody has to open anything to read it.
  const keptInLot = new Set(rows.flatMap(({ kept }) => kept ?? []));

  async function takeBack(ids: readonly EvidenceId[]) {
    const written = await write(journey, (current, writer) =>
      ids.flatMap((id) => deleteThing(current, writer, evidenceThing(id))),
    );
    if (!written.ok) return showError(faultText(written.error));
    onForget(ids);
  }
  const each = (
    <ul role="list" className={styles["rows"]}>
      {rows.map(({ item, kept }) => (
        <li key={item.id}>
          <Row
            journey={journey}
            journal={journal}
            item={item}
            kept={items.length > 1 ? undefined : kept}
            onTakeBack={() => void takeBack([item.id])}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="just-added-title" className={styles["strip"]}>
      <div className={styles["head"]}>
        <p id="just-added-title" className={styles["title"]}>
          {words.justAdded}{" "}
          {items.length > 1 && <span className={styles["quiet"]}>{words.justAddedCount(items.length)}</span>}
        </p>
        <div className={styles["buttons"]}>
          {items.length > 1 && (
            <Button icon="undo" variant="plain" onClick={() => void takeBack(items.map(({ id }) => id))}>
              {words.undoAll}
            </Button>
          )}
          <IconButton icon="close" label={words.close} onClick={() => onForget(items.map(({ id }) => id))} />
        </div>
      </div>
      {items.length > 1 && (
        <>
          <div className={styles["pictures"]} aria-hidden="true">
            {items.slice(0, 12).map((item) => (
              <TilePicture key={item.id} item={item} />
            ))}
          </div>
          {[...keptInLot].map((kept) => (
            <p key={kept} className={styles["quiet"]}>
              {kept}
            </p>
          ))}
          <WhoMaySee
            journey={journey}
            journal={journal}
            items={items}
            legend={evidenceWords.whoMaySeeThem}
            layout="row"
          />
        </>
      )}
      {items.length > 1 ? <Disclosure summary={words.eachOne}>{each}</Disclosure> : each}
    </section>
  );
}

type RowProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly item: Evidence;
  /** What is still in the file, or was taken out of it; undefined where there is nothing to say. */
  readonly kept: string | undefined;
  readonly onTakeBack: () => void;
};

function Row({ journey, journal, item, kept, onTakeBack }: RowProps) {
  const { content } = item;
  return (
    <div className={styles["row"]}>
      <div className={styles["picture"]}>
        <TilePicture item={item} />
      </div>
      <div className={styles["facts"]}>
        <SavedField
          journey={journey}
          fieldKey={`${item.id}/title`}
          standing={item.title}
          say={(current, writer, text) => describeEvidence(current, writer, item.id, "title", text)}
          label={words.titleField}
          max={TITLE_MAX_LENGTH}
        />
        {kept !== undefined && <p className={styles["quiet"]}>{kept}</p>}
        <WhoMaySee
          journey={journey}
          journal={journal}
          items={[item]}
          legend={evidenceWords.whoMaySee}
          layout="row"
        />
        <div className={styles["buttons"]}>
          {content?.kind === "file" && kindOf(item) === "photo" && (
            <EditPicture journey={journey} item={item.id} content={content} />
          )}
          <Button icon="undo" onClick={onTakeBack}>
            {words.undo}
          </Button>
          <Link to={paths.evidenceItem(journey, item.id)} className={styles["open"]}>
            {words.open}
          </Link>
        </div>
      </div>
    </div>
  );
}
