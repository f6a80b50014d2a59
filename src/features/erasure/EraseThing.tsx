import { useState, type ReactNode } from "react";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { useErasureOf, useWhatGoes } from "../../state/erasures";
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
import { words } from "./words";

type EraseThingProps = {
  readonly journey: JourneyId;
  readonly about: string;
  /** The journal was read. */
  readonly isRead: boolean;
  /** As it stands in a sentence; undefined where nothing of it is in sight. */
  readonly title: string | undefined;
  /** As it stands at the beginning of one; the title, where that is the same. */
  readonly name?: string;
  readonly lead: string;
  /** What goes and what stays, said of this kind of thing. */
  readonly children?: ReactNode;
  readonly back: { readonly to: string; readonly label: string };
};

/** Before something is erased: what goes, where else it may be, and what can still be taken back. */
export function EraseThing({
  journey,
  about,
  isRead,
  title,
  name = title,
  lead,
  children,
  back,
}: EraseThingProps) {
  const erasure = useErasureOf(journey, about);
  const goes = useWhatGoes(journey, about);
  const readOnly = useIsReadOnly(journey);
  const [busy, setBusy] = useState(false);
  const isReady = isRead && erasure.state !== "loading";
  useTitle(title === undefined ? words.title : words.eraseTitle(title));
  useReady(isReady);
  if (!isReady) return null;
  const told = erasure.state === "known" ? erasure.told : undefined;
  if (told && (told.state === "hidden" || told.state === "gone"))
    return <Decided key={told.state} told={told} />;
  if (title === undefined)
    return (
      <EmptyState
        title={words.missingTitle}
        actions={<LinkButton to={paths.erasures()}>{words.backToErasures}</LinkButton>}
      >
        {words.missing}
      </EmptyState>
    );

  async function run(said: string) {
    setBusy(true);
    await eraseThing(journey, about, said);
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
        <p className={styles["lead"]}>{lead}</p>
      )}
      {children}
      {goes && <WhatGoes goes={goes} />}
      {!told && readOnly && <Notice>{words.onlyAgreed}</Notice>}
      <ActionBar
        start={
          <LinkButton to={back.to} variant="plain" icon="back">
            {back.label}
          </LinkButton>
        }
        end={
          !told &&
          !readOnly && (
            <Button variant="danger" icon="trash" disabled={busy} onClick={() => void run(name ?? title)}>
              {words.erase}
            </Button>
          )
        }
      />
    </section>
  );
}
