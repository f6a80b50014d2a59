/** The measures of the two wheels, in units of the drawing. */
/** How a wheel is drawn: with labels as the record's picture, or small beside a name. */
export interface WheelLook {
  readonly half: number;
  readonly outer: number;
  readonly ringGap: number;
  readonly rowGap: number;
  readonly domainGap: number;
  readonly cellGap: number;
  readonly corner: number;
  /** From dash to dash. */
  readonly dash: number;
  /** From stripe to stripe. */
  readonly hatch: number;
  /** Narrower cells than this have finer outlines. */
  readonly fine: number;
  /** Cells that would be narrower than this are put in several rows. */
  readonly narrow: number;
  readonly labels: boolean;
}

export const LARGE: WheelLook = {
  half: 340,
  outer: 268,
  ringGap: 11,
  rowGap: 6,
  domainGap: 15,
  cellGap: 6,
  corner: 5,
  dash: 9.5,
  hatch: 7,
  fine: 11,
  narrow: 13,
  labels: true,
};

export const SMALL: WheelLook = {
  half: 272,
  outer: 268,
  ringGap: 12,
  rowGap: 8,
  domainGap: 22,
  cellGap: 11,
  corner: 8,
  dash: 22,
  hatch: 26,
  fine: 30,
  narrow: 24,
  labels: false,
};
