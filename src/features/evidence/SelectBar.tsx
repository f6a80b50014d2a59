import { useState } from "react";
import { deleteThing } from "../../domain/deletion";
import type { Evidence } from "../../domain/evidence";
import { placeEvidence } from "../../domain/evidenceTelling";
import type { CompetencyRef, Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { evidenceThing } from "../../domain/thing";
import { Button } from "../../ui/Button";
import { writeWithUndo } from "../../state/undoing";
import { CompetencyPicker } from "./CompetencyPicker";
import { filterWords as words } from "./filterWords";
import { recentlyPlacedOn } from "./recent";
import styles from "./SelectBar.module.css";
import { WhoMaySee } from "./WhoMaySee";

type SelectBarProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework | undefined;
  readonly items: readonly Evidence[];
  readonly all: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onDone: () => void;
};

type Panel = "place" | "showing";

/** What is done with all that is selected at once, each in one write; at the foot, where a thumb reaches it. */
export function SelectBar(props: SelectBarProps) {
  const { journey, journal, framework, items, all, onAll, onNone, onDone } = props;
  const [panel, setPanel] = useState<Panel>();
  const toggle = (next: Panel) => setPanel(panel === next ? undefined : next);
  const none = items.length === 0;

  async function remove() {
    const removed = await writeWithUndo(
      journey,
      (current, writer) => items.flatMap(({ id }) => deleteThing(current, writer, evidenceThing(id))),
      words.deleted(items.length),
    );
    if (removed) onDone();
  }
  return (
    <section aria-label={words.bar} className={styles["bar"]} data-print="none">
      {panel === "place" && framework && !none && (
        <PlacePanel
          journey={journey}
          journal={journal}
          framework={framework}
          items={items}
          onDone={() => setPanel(undefined)}
        />
      )}
      {panel === "showing" && !none && (
        <div className={styles["panel"]}>
          <WhoMaySee
            // Another selection is another question.
            key={items.map(({ id }) => id).join()}
            journey={journey}
            journal={journal}
            items={items}
            legend={words.showing}
            layout="row"
          />
        </div>
      )}
      <div className={styles["row"]}>
        <p role="status" className={styles["count"]}>
          {none ? words.pick : words.selected(items.length)}
        </p>
        <div className={styles["buttons"]}>
          <Button onClick={all ? onNone : onAll}>{all ? words.selectNone : words.selectAll}</Button>
          {framework && (
            <Button
              disabled={none}
              aria-expanded={panel === "place" && !none}
              onClick={() => toggle("place")}
            >
              {words.place}
            </Button>
          )}
          <Button
            disabled={none}
            aria-expanded={panel === "showing" && !none}
            onClick={() => toggle("showing")}
          >
            {words.showing}
          </Button>
          <Button variant="danger" icon="trash" disabled={none} onClick={() => void remove()}>
            {words.delete}
          </Button>
          <Button variant="solid" onClick={onDone}>
            {words.done}
          </Button>
        </div>
      </div>
    </section>
  );
}

type PlacePanelProps = Pick<SelectBarProps, "journey" | "journal" | "items" | "onDone"> & {
  readonly framework: Framework;
};

function PlacePanel({ journey, journal, framework, items, onDone }: PlacePanelProps) {
  const [chosen, setChosen] = useState<readonly CompetencyRef[]>([]);
  const [recent] = useState(() => recentlyPlacedOn(journal, 4));

  async function place() {
    const placed = await writeWithUndo(
      journey,
      (current, writer) =>
        items.flatMap(({ id, serves }) =>
          chosen
            .filter((ref) => !serves.includes(ref))
            .map((ref) => placeEvidence(current, writer, id, ref, true)),
        ),
      words.placed(items.length, chosen.length),
    );
    if (placed) onDone();
  }
  return (
    <div className={styles["panel"]}>
      <CompetencyPicker
        framework={framework}
        label={words.placeWheel}
        chosen={chosen}
        recent={recent}
        onToggle={(ref, on) => setChosen(on ? [...chosen, ref] : chosen.filter((other) => other !== ref))}
      />
      {chosen.length > 0 && (
        <Button variant="solid" onClick={() => void place()}>
          {words.placeThem(items.length, chosen.length)}
        </Button>
      )}
    </div>
  );
}
