import { STATUSES } from "../../domain/status";
import { SMALL } from "../wheelLook";
import { wheelModel } from "../wheelModel";
import type { WheelInput } from "../wheelTypes";
import styles from "./DomainWheel.module.css";

interface DomainWheelProps {
  readonly record: WheelInput;
  readonly domain: string;
}

/** Finer stripes than those of the smallest wheels: this one is as large as a hand. */
const LOOK = { ...SMALL, hatch: 15 };

/** Where a domain stands in the wheel: its own cells as they are, all others as a pale ground. Decoration: the page says it all. */
export function DomainWheel({ record, domain }: DomainWheelProps) {
  const { half, cells, sectors, period } = wheelModel(record, LOOK);
  const own = cells.filter((cell) => cell.domain === domain);
  const pathOf = (status: string) =>
    own
      .filter((cell) => cell.status === status)
      .map(({ path }) => path)
      .join("");
  return (
    <svg
      viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
      aria-hidden="true"
      data-hue={sectors.find((sector) => sector.id === domain)?.hue}
      className={styles["wheel"]}
    >
      <path
        d={cells
          .filter((cell) => cell.domain !== domain)
          .map(({ path }) => path)
          .join("")}
        className={styles["other"]}
      />
      {STATUSES.map((status) => (
        <path key={status} d={pathOf(status)} className={styles[status]} />
      ))}
      <path
        d={own
          .filter(({ status }) => status === "in-progress")
          .map(({ stripes }) => stripes)
          .join("")}
        className={styles["stripes"]}
        strokeWidth={period * 0.4}
      />
    </svg>
  );
}
