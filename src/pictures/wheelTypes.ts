/** What the wheel is told and what its model says: lengths in units of the drawing, angles in radians clockwise from 12 o'clock. */
import type { Turn } from "../domain/progress";
import type { Status } from "../domain/status";

export interface WheelCellInput {
  /** Unique in the whole wheel. */
  readonly id: string;
  readonly title: string;
  /** 0 is the innermost ring; 0 as well where the framework has no levels. */
  readonly levelIndex: number;
  readonly levelTitle: string | null;
  readonly status: Status;
  /** Two people wrote apart, and nobody has settled it yet. */
  readonly twoAnswers: boolean;
  readonly evidenceCount: number;
  /** What has changed since the moment that somebody looks back to; undefined where nothing has, or nobody looks back. */
  readonly turn?: Turn | undefined;
  /** Chosen to work on now. */
  readonly isPriority?: boolean | undefined;
  /** In a reading, nothing can be read of it: its status says nothing. */
  readonly isUnread?: boolean | undefined;
}

export interface WheelDomainInput {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly WheelCellInput[];
}

export interface WheelInput {
  readonly domains: readonly WheelDomainInput[];
  /** How many levels the framework has, each a ring; 0 where it has none (one ring). */
  readonly levels: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something round or scaled at a place. */
export interface Spot extends Point {
  readonly size: number;
}

/** A piece of a ring between two rays, with its straight sides `inset` from them, so that gaps are even at every radius. */
export interface Band {
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
  readonly insetFrom: number;
  readonly insetTo: number;
}

export interface WheelCell extends WheelCellInput {
  readonly domain: string;
  readonly hue: number;
  readonly ring: number;
  /** Counted from the middle outwards; a ring with more cells than it has room for has several rows. */
  readonly row: number;
  readonly band: Band;
  readonly path: string;
  /** How many dashes go round the path, so that they close it without a seam. */
  readonly dashes: number;
  /** The stripes of what is in progress, as lines inside the path. */
  readonly stripes: string;
  /** Around the cell, for what is selected or focused. */
  readonly outline: string;
  /** Arcs beside the cell: on its outer side where it has gone on, on its inner side where it has gone back; "" where neither. */
  readonly turnBar: string;
  /** Where the check of an earned cell goes; null where the cell is too small for one. So are all the marks in a cell. */
  readonly check: Spot | null;
  /** Where "two answers" is marked. */
  readonly badge: Spot | null;
  /** Where a priority's flag stands. */
  readonly flag: Spot | null;
  /** Where "has evidence" is marked. */
  readonly dot: Spot | null;
}

export interface LabelLine {
  readonly text: string;
  /** The arc that the text stands on, centred on its middle. */
  readonly path: string;
  readonly radius: number;
}

export interface WheelLabel {
  readonly fontSize: number;
  readonly lines: readonly LabelLine[];
  /** The title did not fit and ends in "…". */
  readonly shortened: boolean;
}

/** By how wide the wheel is shown: small ones have larger letters in the drawing, so that they stay legible. */
export const LABEL_TIERS = ["compact", "medium", "wide"] as const;
export type LabelTier = (typeof LABEL_TIERS)[number];

export interface WheelSector {
  readonly id: string;
  readonly title: string;
  readonly hue: number;
  readonly from: number;
  readonly to: number;
  /** Null in a wheel without labels. */
  readonly labels: Readonly<Record<LabelTier, WheelLabel>> | null;
}

export interface WheelModel {
  /** The drawing reaches from -half to half both ways. */
  readonly half: number;
  /** The radius of the hole in the middle, free for words. */
  readonly hole: number;
  readonly rings: readonly { readonly inner: number; readonly outer: number }[];
  readonly sectors: readonly WheelSector[];
  /** In reading order: by domain, then from the innermost ring outwards, then as the framework has them. */
  readonly cells: readonly WheelCell[];
  /** Its cells are so narrow that their outlines must be thin. */
  readonly isFine: boolean;
  /** From stripe to stripe. */
  readonly period: number;
  /** How thick the arcs are that tell what has changed. */
  readonly barWidth: number;
}
