/**
 * What a person did to a picture before it is kept, apart from the picture: the same edits are drawn small on the screen and made
 * in full by a worker. Lengths and places are fractions of the picture as it stands upright, before `turns` and `crop`.
 */

export type PicturePoint = { readonly x: number; readonly y: number };

/** A stroke that makes what lies under it unrecognisable for good. `width`: a fraction of the longer side. */
export type PictureCover = { readonly points: readonly PicturePoint[]; readonly width: number };

export type PictureCrop = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type PictureEdits = {
  /** Quarter turns, clockwise. */
  readonly turns: 0 | 1 | 2 | 3;
  /** What stays of it, given on the upright picture; undefined: all. */
  readonly crop?: PictureCrop | undefined;
  readonly covers: readonly PictureCover[];
};

export const NO_EDITS: PictureEdits = { turns: 0, covers: [] };

export const isEdited = ({ turns, crop, covers }: PictureEdits): boolean =>
  turns !== 0 || crop !== undefined || covers.length > 0;
