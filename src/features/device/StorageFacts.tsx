import { useEffect, useState } from "react";
import { assertNever } from "../../lib/result";
import {
  askForProtection,
  estimateStorage,
  readProtection,
  type Protection,
  type StorageEstimate,
} from "../../platform/persistence";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import styles from "./DeviceScreen.module.css";
import { words } from "./words";

/** How much is used, and whether the browser promised to keep it, in plain words. */
export function StorageFacts() {
  const [estimate, setEstimate] = useState<StorageEstimate>();
  const [protection, setProtection] = useState<Protection>();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void estimateStorage().then(setEstimate);
    void readProtection().then(setProtection);
  }, []);

  async function ask() {
    setProtection(await askForProtection());
    setAsked(true);
  }

  return (
    <section aria-labelledby="storage-title" className={styles["part"]}>
      <h2 id="storage-title" className={styles["heading"]}>
        {words.storage}
      </h2>
      {estimate && <p>{estimate.type === "estimate" ? words.used(estimate.usedBytes) : words.usedUnknown}</p>}
      {protection && <Promised protection={protection} asked={asked} onAsk={() => void ask()} />}
    </section>
  );
}

type PromisedProps = {
  readonly protection: Protection;
  readonly asked: boolean;
  readonly onAsk: () => void;
};

function Promised({ protection, asked, onAsk }: PromisedProps) {
  switch (protection.type) {
    case "protected":
      return (
        <Notice tone="good" title={words.protected}>
          {words.protectedAbout}
        </Notice>
      );
    case "at-risk":
      return (
        <Notice tone="warn" title={words.atRisk} action={<Button onClick={onAsk}>{words.ask}</Button>}>
          <p>{words.atRiskAbout}</p>
          <p role="status">{asked && words.asked}</p>
        </Notice>
      );
    case "unknown":
      return (
        <Notice tone="warn" title={words.unknown}>
          {words.unknownAbout}
        </Notice>
      );
    default:
      return assertNever(protection);
  }
}
