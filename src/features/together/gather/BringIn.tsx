import { useState } from "react";
import type { Session } from "../../../domain/session";
import { readyChime } from "../../../platform/chime";
import type { WhoIsIn } from "../../../state/voices";
import { Button } from "../../../ui/Button";
import { FileField } from "../../../ui/FileField";
import styles from "./Gather.module.css";
import { Scanner } from "./Scanner";
import { useBringing } from "./useBringing";
import { words } from "./words";

type BringInProps = { readonly session: Session; readonly n: number; readonly who: WhoIsIn };

/** Ballots come in by the camera, one tablet after the other, or as files, as many as there are. */
export function BringIn({ session, n, who }: BringInProps) {
  const [isScanning, setScanning] = useState(false);
  const { told, isBusy, takenCount, onText, onFiles } = useBringing(session.id, n);
  const name = told?.ballot && who.isIn.find(({ ballot }) => ballot === told.ballot)?.name;
  const said = told?.ballot
    ? [name && words.tookOne(name), words.inAll(who.isIn.length)].filter(Boolean).join(" ")
    : told?.text;
  return (
    <section className={styles["bring"]} aria-labelledby="bring-ballots">
      <h2 id="bring-ballots">{words.bringTitle}</h2>
      <Button
        icon="camera"
        variant={isScanning ? "quiet" : "solid"}
        onClick={() => {
          readyChime();
          setScanning(!isScanning);
        }}
      >
        {isScanning ? words.stopScanning : words.scan}
      </Button>
      {isScanning && <Scanner onText={onText} hint={words.scanning} taken={takenCount} />}
      <p className={styles["told"]} role="status" data-wrong={told?.isWrong || undefined}>
        {isBusy ? words.reading : said}
      </p>
      <FileField
        label={words.files}
        hint={words.filesHint}
        multiple
        accept=".json,application/json,.txt,text/plain"
        onFiles={(files) => void onFiles(files)}
      />
    </section>
  );
}
