import { useMemo, useState } from "react";
import type { Framework } from "../../domain/framework";
import { gatherShown } from "../../domain/gatherShown";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { Notice } from "../../ui/Notice";
import { offerEvidence, recordContents } from "./contents";
import { FileOutput } from "./FileOutput";
import { Holds } from "./Holds";
import { PaperOutput } from "./PaperOutput";
import { isPaper, roomOf, type RecordPurpose } from "./purposes";
import { recordWords as words } from "./recordWords";
import { SinceChoice, useSince } from "./SinceChoice";
import { useSwitches, type Decisions } from "./useSwitches";
import { useTellWriting, type OnWriting } from "./useTellWriting";

type RecordPartProps = {
  readonly journey: JourneyId;
  readonly purpose: RecordPurpose;
  readonly decisions: Decisions;
  readonly onWriting: OnWriting;
};

/** The record for others' eyes, on paper or in a file that opens without Waymark. */
export function RecordPart({ journey, ...part }: RecordPartProps) {
  const loaded = useJournal(journey);
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const named = journal && readJourney(journal).framework;
  const framework = useFramework(named);
  if (!journal) return null;
  if (framework === "unknown" || !named)
    return <Notice tone="warn">{words.unknownFramework(named?.id ?? "")}</Notice>;
  return framework && <Known {...{ journey, journal, framework }} {...part} />;
}

type KnownProps = RecordPartProps & { readonly journal: Journal; readonly framework: Framework };

function Known({ journey, journal, framework, purpose, decisions, onWriting }: KnownProps) {
  // The day that is written on it: that of opening the screen.
  const [now] = useState(() => Date.now());
  const room = roomOf(purpose);
  const { since: lookBack, asked, change } = useSince(journal, now);
  const since = room.since ? lookBack : undefined;
  const offer = useMemo(() => offerEvidence(new Map([[journey, journal]])), [journey, journal]);
  const contents = useMemo(
    () => recordContents(journal, framework, roomOf(purpose).reasons),
    [journal, framework, purpose],
  );
  const { switches, toShow } = useSwitches(purpose, offer, decisions);
  const { withReasons, withNames, evidence } = toShow;
  const counted = useMemo(() => new Set(offer.offered.map(({ item }) => item.id)), [offer]);
  const record = useMemo(
    () =>
      gatherShown(
        journal,
        framework,
        // The table counts what may be shown, and holds nothing of it.
        { withReasons, withNames, evidence: purpose === "table" ? counted : evidence, since },
        now,
      ),
    [journal, framework, purpose, withReasons, withNames, evidence, counted, now, since],
  );
  const [isWriting, setWriting] = useState(false);
  useTellWriting(isWriting, onWriting);
  return (
    <>
      {room.since && <SinceChoice {...{ journal, now, asked, change }} disabled={isWriting} />}
      <Holds
        always={words.always[purpose]}
        room={room}
        contents={contents}
        offer={offer}
        switches={switches}
        disabled={isWriting}
      />
      {isPaper(purpose) ? (
        <PaperOutput record={record} purpose={purpose} />
      ) : (
        <FileOutput
          record={record}
          purpose={purpose}
          columns={{ withReasons, withNames }}
          onWriting={setWriting}
        />
      )}
    </>
  );
}
