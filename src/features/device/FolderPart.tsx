import { useEffect, useState } from "react";
import type { FolderPermission } from "../../platform/folder";
import { canChooseFolder, chooseFolder, folderPermission } from "../../platform/folder";
import { chooseBackupFolder, stopBackingUp, useBackupFolder } from "../../state/backup";
import { faultText } from "../../state/faultText";
import { showError, showToast } from "../../state/toasts";
import type { FolderRow } from "../../storage/folderRows";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { Icon } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import { Notice } from "../../ui/Notice";
import { backUpNow, folderFaultOf, forgetOutcome, onBackupRun, useBackupRun } from "./backupRun";
import styles from "./DeviceScreen.module.css";
import { FolderOutcome } from "./FolderOutcome";
import parts from "./FolderPart.module.css";
import { folderWords as words } from "./folderWords";

/** The folder that everything is copied into: chosen here once, and how it stands. */
export function FolderPart() {
  const folder = useBackupFolder();
  if (!folder) return null;
  const { chosen } = folder;
  return (
    <section id="backup-folder" aria-labelledby="folder-title" className={styles["part"]}>
      <h2 id="folder-title" className={styles["heading"]}>
        {words.title}
      </h2>
      {chosen ? <Chosen key={chosen.chosenAt} chosen={chosen} folder={folder} /> : <NoneChosen />}
    </section>
  );
}

function NoneChosen() {
  if (!canChooseFolder()) return <p className={styles["quiet"]}>{words.cannot}</p>;
  return (
    <>
      <p>{words.about}</p>
      <p className={styles["quiet"]}>{words.promise}</p>
      <p className={styles["quiet"]}>{words.readable}</p>
      <div>
        <Button icon="folder" variant="solid" onClick={() => void choose()}>
          {words.choose}
        </Button>
      </div>
      <p className={styles["quiet"]}>{words.restore}</p>
    </>
  );
}

type ChosenProps = {
  readonly chosen: FolderRow;
  readonly folder: NonNullable<ReturnType<typeof useBackupFolder>>;
};

function Chosen({ chosen, folder: { own, others, unread, missing, waiting } }: ChosenProps) {
  const { handle, doneAt, held = [] } = chosen;
  const isWhole = !held.some(({ notWhole }) => notWhole);
  const { running, outcome } = useBackupRun();
  const permission = usePermission(handle);
  // What the last try came to is told below; the line above it must not say otherwise.
  const hasFailed = folderFaultOf(outcome) !== undefined;
  const isLetIn = permission === undefined || permission === "granted";

  async function stop() {
    const stopped = await stopBackingUp();
    if (!stopped.ok) return showError(faultText(stopped.error));
    forgetOutcome();
    showToast(words.stopped(handle.name), { label: words.undo, run: () => void take(handle) });
  }

  const items = [
    { id: "other", label: words.chooseOther, icon: "folder", onSelect: () => void choose() },
    { id: "stop", label: words.stop, icon: "close", onSelect: () => void stop() },
  ] as const;

  return (
    <>
      <div className={parts["folder"]}>
        <span className={parts["picture"]}>
          <Icon name="folder" size={28} />
        </span>
        <div className={styles["words"]}>
          <p className={parts["name"]}>{handle.name}</p>
          <p>
            {waiting > 0
              ? words.waits(waiting, doneAt)
              : doneAt === undefined
                ? words.never
                : hasFailed
                  ? words.last(doneAt)
                  : isWhole
                    ? words.all(doneAt)
                    : words.allBut(doneAt)}
          </p>
          {own + others > 0 && <p className={styles["quiet"]}>{words.files(own, others)}</p>}
        </div>
        <div className={parts["actions"]}>
          {isLetIn && (
            <Button disabled={running !== undefined} onClick={() => void backUpNow(true)}>
              {words.backUp}
            </Button>
          )}
          <Menu label={words.more} icon="more" iconOnly items={items} />
        </div>
      </div>
      {!isLetIn && (
        <Notice
          tone="info"
          icon="folder"
          action={
            permission === "prompt" && <Button onClick={() => void backUpNow(true)}>{words.letIn}</Button>
          }
        >
          {words.faultOf({ type: "not-let-in", isDenied: permission === "denied" }, handle.name)}
        </Notice>
      )}
      <FolderOutcome running={running} outcome={isLetIn ? outcome : undefined} folder={handle.name} />
      {missing > 0 && <p className={styles["quiet"]}>{words.missing(missing)}</p>}
      {unread.length > 0 && (
        <Disclosure summary={words.unread(unread.length)}>
          <p className={styles["quiet"]}>{words.unreadAbout}</p>
          <ul className={parts["files"]}>
            {unread.map(({ name, fault = "" }) => (
              <li key={name}>{words.unreadFile(name, fault)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles["quiet"]}>
        {words.promise} {words.readable} {words.restore}
      </p>
    </>
  );
}

/** As it was last seen; asked anew after each backup and when one comes back from the browser's settings. */
function usePermission(handle: FileSystemDirectoryHandle): FolderPermission | undefined {
  const [permission, setPermission] = useState<FolderPermission>();
  useEffect(() => {
    let gone = false;
    const look = () =>
      void folderPermission(handle).then((answer) => {
        if (!gone) setPermission(answer);
      });
    look();
    document.addEventListener("visibilitychange", look);
    const unsubscribe = onBackupRun(look);
    return () => {
      gone = true;
      unsubscribe();
      document.removeEventListener("visibilitychange", look);
    };
  }, [handle]);
  return permission;
}

async function choose(): Promise<void> {
  const chosen = await chooseFolder();
  if (chosen.ok) return take(chosen.value);
  if (chosen.error.type === "refused") showError(words.refused(chosen.error.reason));
}

/** What lies in it comes in at once: on a new device that is why it was chosen. */
async function take(handle: FileSystemDirectoryHandle): Promise<void> {
  const kept = await chooseBackupFolder(handle);
  if (!kept.ok) return showError(faultText(kept.error));
  forgetOutcome();
  await backUpNow(true);
}
