import type { KeyboardEvent, Ref } from "react";
import { useHref, useLinkClickHandler } from "react-router";
import { CHECK_PATH } from "./WheelMarks";
import type { WheelCell } from "./wheelTypes";
import styles from "./Wheel.module.css";

interface WheelCellLinkProps {
  readonly cell: WheelCell;
  readonly to: string;
  readonly name: string;
  /** From stripe to stripe. */
  readonly period: number;
  readonly tabStop: boolean;
  readonly current: boolean;
  /** React's types know only HTML's `a`; here it is SVG's. */
  readonly ref: Ref<HTMLAnchorElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** `visibly`: the focus came by keyboard and must be seen. */
  readonly onFocus: (visibly: boolean) => void;
  readonly onBlur: () => void;
}

/**
 * One competency in the wheel. All of a status's forms are always there, one above the other, so that a change can fade
 * from one to the next.
 */
export function WheelCellLink(props: WheelCellLinkProps) {
  const { cell, to, name, period, tabStop, current, ref, onKeyDown, onFocus, onBlur } = props;
  const href = useHref(to);
  const follow = useLinkClickHandler(to);
  return (
    <a
      ref={ref}
      href={href}
      aria-label={name}
      aria-current={current ? "true" : undefined}
      tabIndex={tabStop ? 0 : -1}
      data-status={cell.isUnread ? "unread" : cell.status}
      className={styles["cell"]}
      onClick={follow}
      onKeyDown={onKeyDown}
      onFocus={(event) => onFocus(event.currentTarget.matches(":focus-visible"))}
      onBlur={onBlur}
    >
      <title>{name}</title>
      <path d={cell.path} pathLength={cell.dashes} className={styles["base"]} />
      <path d={cell.stripes} strokeWidth={period * 0.4} className={styles["hatched"]} />
      <path d={cell.path} className={styles["solid"]} />
      {cell.check && (
        <path
          d={CHECK_PATH}
          pathLength={1}
          transform={`translate(${cell.check.x} ${cell.check.y}) scale(${cell.check.size})`}
          className={styles["check"]}
        />
      )}
      {cell.dot && <circle cx={cell.dot.x} cy={cell.dot.y} r={cell.dot.size} className={styles["dot"]} />}
    </a>
  );
}
