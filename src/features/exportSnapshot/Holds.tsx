import { useState } from "react";
import type { EvidenceId } from "../../domain/ids";
import { CheckRow } from "../../ui/CheckRow";
import { Disclosure } from "../../ui/Disclosure";
import type { Contents, Offer } from "./contents";
import { EvidenceChoice } from "./EvidenceChoice";
import styles from "./Holds.module.css";
import { holdWords as words } from "./holdWords";
import { isPhotograph, type Room } from "./purposes";
import { StaysHere } from "./StaysHere";

export type Switches = {
  readonly withReasons: boolean;
  readonly withNames: boolean;
  readonly setReasons: (isIn: boolean) => void;
  readonly setNames: (isIn: boolean) => void;
  readonly chosen: ReadonlySet<EvidenceId>;
  readonly choose: (items: readonly EvidenceId[], isIn: boolean) => void;
};

type HoldsProps = {
  /** What goes in always, whole sentences. */
  readonly always: readonly string[];
  readonly room: Room;
  readonly contents: Contents;
  readonly offer: Offer;
  readonly switches: Switches;
  readonly disabled: boolean;
};

/** What it will hold, exactly and whole: what goes in always, and of the rest each on or off. */
export function Holds({ always, room, contents, offer, switches, disabled }: HoldsProps) {
  const { names, reasons } = contents;
  const fits = ({ item }: Offer["offered"][number]) => room.evidence === "all" || isPhotograph(item);
  const offered = room.evidence === "none" ? [] : offer.offered.filter(fits);
  const staying = room.evidence === "none" ? [] : offer.staying.filter(fits);
  return (
    <section className={styles["holds"]} aria-labelledby="what-it-holds" data-print="none">
      <h3 id="what-it-holds" className={styles["heading"]}>
        {words.title}
      </h3>
      {always.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {room.names && (
        <CheckRow
          label={words.names}
          description={names.length === 0 ? words.noNames : words.namesAbout(names)}
          checked={switches.withNames && names.length > 0}
          disabled={disabled || names.length === 0}
          onChange={switches.setNames}
        />
      )}
      {room.reasons !== "none" && (
        <div>
          <CheckRow
            label={words.reasons}
            description={reasons.length === 0 ? words.noReasons : words.reasonsAbout(reasons.length)}
            checked={switches.withReasons && reasons.length > 0}
            disabled={disabled || reasons.length === 0}
            onChange={switches.setReasons}
          />
          {reasons.length > 0 && <ReadReasons reasons={reasons} />}
        </div>
      )}
      {room.evidence !== "none" && offered.length + staying.length === 0 && (
        <p>{room.evidence === "all" ? words.noEvidence : words.noPhotographs}</p>
      )}
      {offered.length > 0 && (
        <EvidenceChoice
          items={offered}
          holds={room.items}
          chosen={switches.chosen}
          disabled={disabled}
          onChoose={switches.choose}
        />
      )}
      <StaysHere staying={staying} />
    </section>
  );
}

function ReadReasons({ reasons }: Pick<Contents, "reasons">) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={words.readReasons} onToggle={setOpen}>
      {isOpen && (
        <ul className={styles["reasons"]}>
          {reasons.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
