import { useState } from "react";
import { useParams } from "react-router";
import { readEvidenceItem } from "../../domain/evidence";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import { evidenceThing } from "../../domain/thing";
import { paths } from "../../paths";
import { useErasureOf, useWhatGoes } from "../../state/erasures";
import { useJournal } from "../../state/journals";
import { useIsReadOnly } from "../../state/readOnly";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { ActionBar } from "../../ui/ActionBar";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { eraseThing } from "./asking";
import { Decided } from "./Decided";
import { Decision } from "./Decision";
import styles from "./Erasure.module.css";
import { Standing } from "./Standing";
import { WhatGoes } from "./WhatGoes";
import { titled, words } from "./words";

/** Before a piece of evidence is erased: what goes, where else it may be, and what can still be taken back. */
export default function EraseEvidenceScreen() {
  const { journey: id = "", item: itemId = "" } = useParams();
  const journey = id as JourneyId;
  const about = evidenceThing(itemId as EvidenceId);
  const loaded = useJournal(journey);
  const erasure = useErasureOf(journey, about);
  const goes = useWhatGoes(journey, about);
  const readOnly = useIsReadOnly(journey);
  const [busy, setBusy] = useState(false);
  const isRead = loaded.state === "ready" && erasure.state !== "loading";
  const item = loaded.state === "ready" ? readEvidenceItem(loaded.journal, itemId as EvidenceId) : undefined;
  const title = titled(item?.title ?? "");
  useTitle(item ? words.eraseTitle(title) : words.title);
  useReady(isRead);
  if (!isRead) return null;
  const told = erasure.state === "known" ? erasure.told : undefined;
  if (told && (told.state === "hidden" || told.state === "gone"))
    return <Decided key={told.state} told={told} />;
  if (!item)
    return (
      <EmptyState
        title={words.missingTitle}
        actions={<LinkButton to={paths.erasures()}>{words.backToErasures}</LinkButton>}
      >
        {words.missing}
      </EmptyState>
    );

  async function run() {
    setBusy(true);
    await eraseThing(journey, about, title);
    setBusy(false);
  }
  return (
    <section aria-labelledby="erase-title" className={styles["page"]}>
      <h2 id="erase-title" className={styles["heading"]}>
        {words.eraseTitle(title)}
      </h2>
      {told ? (
        <Notice
          title={told.state === "kept" ? words.stateKept : undefined}
          action={<Decision told={told} saysAlso={goes === undefined} />}
        >
          <Standing told={told} />
        </Notice>
      ) : (
        <p className={styles["lead"]}>{words.eraseLead}</p>
      )}
      {goes && <WhatGoes goes={goes} />}
      {!told && readOnly && <Notice>{words.onlyAgreed}</Notice>}
      <ActionBar
        start={
          <LinkButton to={paths.evidenceItem(journey, itemId)} variant="plain" icon="back">
            {words.back}
          </LinkButton>
        }
        end={
          !told &&
          !readOnly && (
            <Button variant="danger" icon="trash" disabled={busy} onClick={() => void run()}>
              {words.erase}
            </Button>
          )
        }
      />
    </section>
  );
}
