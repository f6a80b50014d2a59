import { useNavigate } from "react-router";
import { paths } from "../../paths";
import { arrive, arrivedFile } from "../../state/arriving";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { showError, showToast } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { FileField } from "../../ui/FileField";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { ProgressBar } from "../../ui/ProgressBar";
import { Damaged } from "./Damaged";
import { Done } from "./Done";
import styles from "./ImportScreen.module.css";
import { Passphrase } from "./Passphrase";
import { PastImports } from "./PastImports";
import { Preview } from "./Preview";
import { useArrivals } from "./useArrivals";
import { useImport } from "./useImport";
import { WaitingFiles } from "./WaitingFiles";
import { phaseText, words } from "./words";

/** Where the part of the app that knows sessions is not to be had, every file goes the ordinary way. */
async function takeOfRoom(files: readonly File[]) {
  const room = await import("../../state/roomFiles").catch((error: unknown) => console.warn(error));
  if (!room) return { said: undefined, problems: [], joined: undefined, others: files };
  return room.takeRoomFiles(files);
}

/** A file is chosen, opened where it is sealed, read, looked at, and taken in or left. */
export default function ImportScreen() {
  const navigate = useNavigate();
  const { importing, forgetFault, read, cancel, commit, leave, undo } = useImport();
  useTitle(words.title);
  useReady(true);
  const { state } = importing;
  const isBusy = state === "reading" || state === "committing";
  // While one decides about a file, nothing else asks to be looked at.
  const isBetween = state === "choosing" || state === "done";
  const { waiting, lookAtNext } = useArrivals(isBetween, (file, arrived) => read({ file, arrived }));
  const choose = async (files: readonly File[]) => {
    forgetFault();
    // Ballots change nothing that is agreed, and sixty of them are not looked at one by one.
    const { said, problems, joined, others } = await takeOfRoom(files);
    for (const problem of problems) showError(problem);
    if (said !== undefined && problems.length === 0) showToast(said);
    if (joined) await navigate(paths.takePart());
    const [file, ...more] = others;
    if (file) await read({ file });
    arrive(more.map(arrivedFile), false);
  };
  return (
    <Page title={words.title} width="measure" lead={<p>{words.lead}</p>}>
      <div className={styles["parts"]}>
        {/* No `accept`: tablets grey out files whose ending they do not know. */}
        <FileField
          label={words.file}
          hint={words.fileHint}
          disabled={isBusy}
          multiple
          onFiles={(files) => void choose(files)}
        />
        {"fault" in importing && state !== "damaged" && (
          <Notice tone="error" live>
            {importing.fault}
          </Notice>
        )}
        {state === "choosing" && importing.undone && (
          <Notice tone="good" live>
            {importing.undone.allBack ? words.undone : words.undoneInPart}
          </Notice>
        )}
        {state === "sealed" && (
          <Passphrase
            chosen={importing.chosen}
            refused={importing.refused}
            onOpen={(chosen) => void read(chosen)}
            onLeave={() => void leave()}
          />
        )}
        {state === "damaged" && (
          <Damaged
            fault={importing.fault}
            onRecover={() => void read({ ...importing.chosen, recover: true })}
          />
        )}
        {state === "reading" && (
          <div className={styles["part"]}>
            <ProgressBar
              label={phaseText(importing.phase, importing.chosen.file.name)}
              value={importing.done}
              action={
                <Button onClick={cancel} disabled={importing.isCancelling === true}>
                  {importing.isCancelling ? words.cancelling : words.cancel}
                </Button>
              }
            />
            {importing.isWaiting ? (
              <Notice live>{words.waitingElsewhere}</Notice>
            ) : (
              <p className={styles["quiet"]}>{importing.left ?? words.readingAbout}</p>
            )}
          </div>
        )}
        {(state === "preview" || state === "committing") && (
          <Preview
            key={importing.plan.id}
            plan={importing.plan}
            takingIn={state === "committing" ? importing : undefined}
            onImport={(onlyRead) => void commit(onlyRead)}
            onLeave={() => void leave()}
          />
        )}
        {state === "done" && <Done plan={importing.plan} onUndo={() => void undo(importing.plan)} />}
        {state !== "reading" && (
          <WaitingFiles
            waiting={waiting}
            onNext={isBetween || state === "damaged" ? () => void lookAtNext() : undefined}
          />
        )}
        {isBetween && <PastImports />}
      </div>
    </Page>
  );
}
