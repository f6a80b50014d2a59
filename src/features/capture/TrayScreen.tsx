import { useRef, useState } from "react";
import { useLocation } from "react-router";
import type { EvidenceId } from "../../domain/ids";
import { SHARED } from "../../lib/parking";
import { paths } from "../../paths";
import { useTakingIn } from "../../state/arriving";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { useWaiting, useWritableJourneys } from "../../state/waiting";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { Page, PAGE_TITLE_ID } from "../../ui/Page";
import { AlreadyHere } from "./AlreadyHere";
import { DescribeFields } from "./DescribeFields";
import type { Where } from "./lot";
import { NotPlacedInJourneys } from "./NotPlacedInJourneys";
import { giveUp, PiecePanel } from "./PiecePanel";
import { TrayBar } from "./TrayBar";
import { TrayRow } from "./TrayRow";
import styles from "./TrayScreen.module.css";
import { allLanded, type Landed, type UnderWay } from "./underWay";
import { usePlacement } from "./usePlacement";
import { WhereItGoes } from "./WhereItGoes";
import { WhoMaySee } from "./WhoMaySee";
import { words } from "./words";

/** Everything that was caught and left for later: placed one by one or several at once, or given up. */
export default function TrayScreen() {
  const rows = useWaiting();
  const journeys = useWritableJourneys();
  // From the moment that another app's share opened this screen.
  const isTakingIn = [useTakingIn(), useLocation().search.includes(`${SHARED}=in`)].includes(true);
  const [chosenIds, setChosenIds] = useState<ReadonlySet<EvidenceId>>(new Set());
  const [openId, setOpenId] = useState<EvidenceId>();
  const [picked, setPicked] = useState<Where>();
  const [asked, setAsked] = useState(false);
  const [ending, setEnding] = useState(false);
  const ready = rows !== undefined && journeys !== undefined;
  useTitle(words.tray);
  useReady(ready);

  const all = rows ?? [];
  const chosen = all.filter(({ id }) => chosenIds.has(id));
  const placing = asked && chosen.length > 0;
  const first = journeys?.find(({ isExample }) => !isExample) ?? journeys?.[0];
  const fromChosen = chosen.find(({ journey }) => journeys?.some((one) => one.journey === journey));
  // What was caught for a journey that cannot be written in goes into no other unasked.
  const offered = chosen.every((row) => row.journey === "") ? (first?.journey ?? "") : "";
  const { journey, serves } = picked ?? fromChosen ?? { journey: offered, serves: [] };
  const underWay: UnderWay = useRef(new Set<Promise<Landed>>());
  const placement = usePlacement(chosen, { journey, serves }, "tray/words");
  const choose = (ids: readonly EvidenceId[]) => {
    setChosenIds(new Set(ids));
    if (ids.length > 0) return;
    setPicked(undefined);
    setAsked(false);
  };
  function ask(on: boolean) {
    setAsked(on);
    // Another part of the screen: it is read, and reached by keyboard, from its heading on.
    window.scrollTo(0, 0);
    document.getElementById(PAGE_TITLE_ID)?.focus({ preventScroll: true });
  }

  async function place() {
    setEnding(true);
    const isWhole = await allLanded(underWay);
    setEnding(false);
    if (!isWhole) return;
    if (await placement.place((now) => now.filter(({ id }) => chosenIds.has(id)))) choose([]);
  }

  return (
    <Page
      title={words.tray}
      lead={ready && all.length > 0 ? <p>{words.trayLead}</p> : undefined}
      actions={
        all.length > 1 && !placing ? (
          <Button onClick={() => choose(chosen.length === all.length ? [] : all.map(({ id }) => id))}>
            {chosen.length === all.length ? words.selectNone : words.selectAll}
          </Button>
        ) : undefined
      }
    >
      {ready && (
        <div className={styles["screen"]}>
          {isTakingIn && <Notice live>{words.takingIn}</Notice>}
          {all.length === 0 && !isTakingIn && (
            <EmptyState
              title={words.trayEmpty}
              actions={
                <LinkButton to={paths.capture()} icon="camera">
                  {words.toCapture}
                </LinkButton>
              }
            >
              {words.trayEmptyAbout}
            </EmptyState>
          )}
          <ul role="list" aria-label={words.tray} className={styles["rows"]}>
            {(placing ? chosen : all).map((row) => (
              <TrayRow
                key={row.id}
                row={row}
                chosen={chosenIds.has(row.id)}
                open={row.id === openId}
                onChoose={(on) =>
                  choose(on ? [...chosenIds, row.id] : [...chosenIds].filter((id) => id !== row.id))
                }
                onOpen={() => setOpenId(row.id === openId ? undefined : row.id)}
              >
                {row.id === openId && (
                  <PiecePanel row={row} underWay={underWay} onClose={() => setOpenId(undefined)} />
                )}
              </TrayRow>
            ))}
          </ul>
          {placing && (
            <section aria-label={words.trayChosen(chosen.length)} className={styles["placing"]}>
              <WhereItGoes where={{ journey, serves }} journeys={journeys} onChange={setPicked} />
              <WhoMaySee rows={chosen} />
              <AlreadyHere twins={placement.twins} both={placement.both} onChange={placement.setBoth} />
              <DescribeFields description={placement.description} onChange={placement.describe} />
            </section>
          )}
          {!placing && <NotPlacedInJourneys />}
          {all.length > 0 && (
            <TrayBar
              chosen={chosen.length}
              placing={placing}
              canSave={journey !== "" && !ending && !placement.saving}
              onGiveUp={() => {
                choose([]);
                void giveUp(chosen);
              }}
              onPlace={() => ask(true)}
              onBack={() => ask(false)}
              onSave={() => void place()}
            />
          )}
        </div>
      )}
    </Page>
  );
}
