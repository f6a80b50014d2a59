import { useState } from "react";
import { earlierFiles, type Evidence, type FileContent } from "../../domain/evidence";
import { replaceFile } from "../../domain/evidenceTelling";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { formatBytes } from "../../lib/format";
import type { Sha256 } from "../../lib/hash";
import { useKnownFiles } from "../../state/files";
import { prepareFile } from "../../state/preparing";
import { showError, showToast } from "../../state/toasts";
import { prepareFaultText } from "../../state/prepareFaultText";
import { writeWithUndo } from "../../state/undoing";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { FileField } from "../../ui/FileField";
import { EditPicture } from "./EditPicture";
import { FileActions } from "./FileActions";
import { kindOf } from "./filter";
import { isMedia, Media } from "./Media";
import styles from "./Versions.module.css";
import { viewerWords as words } from "./viewerWords";
import { words as evidenceWords } from "./words";

type VersionsProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly item: Evidence;
  readonly content: FileContent;
};

/** Another file in the place of this one, a picture covered or cropped, and the way back to each that it had. */
export function Versions({ journey, journal, item, content }: VersionsProps) {
  const [replacing, setReplacing] = useState(false);
  const earlier = earlierFiles(journal, item.id);
  const known = useKnownFiles([content.hash, ...earlier.map(({ hash }) => hash)]);
  const isHere = (hash: Sha256) => known?.has(hash) ?? false;

  async function replace(file: File) {
    setReplacing(true);
    const prepared = await prepareFile(file, { keepOriginal: false });
    if (!prepared.ok) showError(prepareFaultText(file.name, prepared.error));
    else if (prepared.value.content.hash === content.hash) showToast(words.sameFile);
    else {
      const { content: next, bytes, thumbnail } = prepared.value;
      await writeWithUndo(
        journey,
        (current, writer) => replaceFile(current, writer, item.id, next),
        words.replaced,
        { files: [{ hash: next.hash, bytes, thumbnail }] },
      );
    }
    setReplacing(false);
  }
  return (
    <section aria-labelledby="versions-title" className={styles["versions"]} data-print="none">
      <h3 id="versions-title" className={styles["heading"]}>
        {words.versions}
      </h3>
      <div className={styles["buttons"]}>
        {kindOf(item) === "photo" && isHere(content.hash) && (
          <EditPicture journey={journey} item={item.id} content={content} />
        )}
        <FileField
          look="button"
          icon="upload"
          label={words.replace}
          onFiles={([file]) => file && void replace(file)}
        />
      </div>
      <p role="status" className={styles["quiet"]}>
        {replacing && words.replacing}
      </p>
      {kindOf(item) === "photo" && <p className={styles["quiet"]}>{words.editAbout}</p>}
      {earlier.length > 0 && (
        <Disclosure summary={words.earlier} aside={earlier.length}>
          <p className={styles["quiet"]}>{words.earlierAbout}</p>
          <ul role="list" className={styles["list"]}>
            {earlier.map((version) => (
              <li key={version.hash}>
                <Version
                  version={version}
                  title={item.title}
                  here={isHere(version.hash)}
                  onUse={() =>
                    void writeWithUndo(
                      journey,
                      (current, writer) => replaceFile(current, writer, item.id, version),
                      words.usedAgain,
                    )
                  }
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

type VersionProps = {
  readonly version: FileContent;
  readonly title: string;
  readonly here: boolean;
  readonly onUse: () => void;
};

function Version({ version, title, here, onUse }: VersionProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles["version"]}>
      <p className={styles["name"]}>
        {version.name} <span className={styles["quiet"]}>{formatBytes(version.size)}</span>
      </p>
      {!here && <p className={styles["quiet"]}>{evidenceWords.notHereShort}</p>}
      <div className={styles["buttons"]}>
        {here && (
          <Button
            aria-expanded={open}
            aria-label={open ? words.hide : words.viewName(version.name)}
            onClick={() => setOpen(!open)}
          >
            {open ? words.hide : words.view}
          </Button>
        )}
        <Button icon="undo" onClick={onUse}>
          {words.takeAgain}
        </Button>
      </div>
      {open && here && isMedia(version) && <Media content={version} title={title} />}
      {open && here && <FileActions content={version} />}
    </div>
  );
}
