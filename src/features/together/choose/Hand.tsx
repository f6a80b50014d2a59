import styles from "./Hand.module.css";

/** Where each finger stands, from the thumb; in the units of the drawing: x of its middle, top when raised, degrees it leans. */
const FINGERS = [
  { x: 12, y: 62, top: 34, leans: -38 },
  { x: 31, y: 58, top: 17, leans: -8 },
  { x: 46, y: 56, top: 10, leans: 0 },
  { x: 61, y: 58, top: 15, leans: 7 },
  { x: 75, y: 63, top: 27, leans: 16 },
] as const;
/** Which are raised for a number: the index finger first, as people count on a hand held up; the thumb last. */
const ORDER = [1, 2, 3, 4, 0] as const;
const WIDTH = 11;

/** A hand with 0 to 5 fingers up. Decoration: the number stands beside it. */
export function Hand({ fingers }: { readonly fingers: number }) {
  const raised = new Set<number>(ORDER.slice(0, fingers));
  return (
    <svg aria-hidden="true" viewBox="0 0 90 108" className={styles["hand"]}>
      <path
        className={styles["palm"]}
        d="M25 58q0-6 6-6h41q9 0 9 9v17q0 26-28 26q-22 0-27-21l-3-12q-1-8 2-13z"
      />
      {FINGERS.map(({ x, y, top, leans }, index) => {
        const isUp = raised.has(index);
        const from = isUp ? top : y - 12;
        return (
          <rect
            key={x}
            className={styles[isUp ? "up" : "down"]}
            x={x - WIDTH / 2}
            y={from}
            width={WIDTH}
            height={y - from + (isUp ? 8 : 6)}
            rx={WIDTH / 2}
            transform={`rotate(${leans} ${x} ${y})`}
          />
        );
      })}
    </svg>
  );
}
