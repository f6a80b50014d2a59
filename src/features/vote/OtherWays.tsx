import { useEffect, useState } from "react";
import { download, safeFileName } from "../../platform/download";
import { useSharing } from "../../state/sharing";
import type { SentBallot } from "../../state/takingPart";
import { showToast } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { Notice } from "../../ui/Notice";
import { ShareAgain } from "../../ui/ShareAgain";
import { ballotFileOf } from "./ballotFileHere";
import styles from "./Done.module.css";
import { joinWords as words } from "./joinWords";

/** The ballot as a file, for a room without a camera: saved, or handed to another app. */
export function OtherWays({ ballot }: { readonly ballot: SentBallot }) {
  const [file, setFile] = useState<File | "failed">();
  // Written before it is asked for: browsers open their sheet only in the tap itself.
  useEffect(() => {
    let gone = false;
    ballotFileOf(ballot).then(
      (made) => !gone && setFile(made),
      (error: unknown) => {
        console.warn("The ballot could not be written to a file.", error);
        if (!gone) setFile("failed");
      },
    );
    return () => {
      gone = true;
    };
    // One ballot never changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ballot.id]);
  return (
    <Disclosure summary={words.otherWays}>
      {file === "failed" && <Notice tone="warn">{words.saveFailed}</Notice>}
      {file instanceof File && <Ways file={file} />}
    </Disclosure>
  );
}

function Ways({ file }: { readonly file: File }) {
  const name = safeFileName(file.name);
  const sharing = useSharing(file, name);
  return (
    <div className={styles["ways"]}>
      <Button
        icon="download"
        onClick={() => {
          download(file, name);
          showToast(words.saved(name));
        }}
      >
        {words.save}
      </Button>
      {sharing && <ShareAgain {...sharing} />}
    </div>
  );
}
