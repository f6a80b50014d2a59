import type { CSSProperties } from "react";
import type { ShownRecord } from "../../domain/shownRecord";
import { Poster } from "./Poster";
import { POSTER } from "./posterModel";
import styles from "./PosterSheet.module.css";
import { tilingOf } from "./posterTiles";
import { at, mm, Sheet, Sheets } from "./Sheet";
import { PAPERS, type PagePaper, type PosterPaper } from "./sheetPaper";
import { words } from "./sheetWords";

interface PosterSheetProps {
  readonly record: ShownRecord;
  readonly paper: PosterPaper;
  /** Where the printer takes no such large paper: the pages that the poster is glued together from. */
  readonly tiles?: PagePaper | "A3" | undefined;
}

/** The record for a wall: on one large sheet, or on pages with marks to cut and glue it by. */
export function PosterSheet({ record, paper, tiles }: PosterSheetProps) {
  if (tiles === undefined)
    return (
      <Sheets>
        <Sheet paper={paper} label={record.title} units={POSTER.width}>
          <Poster record={record} />
        </Sheet>
      </Sheets>
    );
  const tiling = tilingOf(paper, tiles);
  const { margin, window, overlap, isOnItsSide } = tiling;
  const scale = PAPERS[paper].widthMm / POSTER.width;
  return (
    <Sheets>
      {tiling.tiles.map(({ row, column, x, y }) => (
        <Sheet
          key={`${row}-${column}`}
          paper={tiles}
          isOnItsSide={isOnItsSide}
          label={words.tile(row + 1, column + 1)}
        >
          <div
            className={styles["window"]}
            style={at({ x: margin, y: margin, ...window })}
            // Every page is a window on the same poster: it is read once.
            aria-hidden={row + column > 0 || undefined}
          >
            <div
              className={styles["moved"]}
              style={{ insetInlineStart: mm(-x), insetBlockStart: mm(-y), "--scale": scale } as CSSProperties}
            >
              <Poster record={record} />
            </div>
          </div>
          <div className={styles["marks"]} style={at({ x: margin, y: margin, ...window })} aria-hidden="true">
            {column > 0 && <span className={styles["cutStart"]} />}
            {row > 0 && <span className={styles["cutTop"]} />}
            {column < tiling.columns - 1 && (
              <span className={styles["glueEnd"]} style={{ inlineSize: mm(overlap) }} />
            )}
            {row < tiling.rows - 1 && (
              <span className={styles["glueFoot"]} style={{ blockSize: mm(overlap) }} />
            )}
          </div>
          <p className={styles["place"]} style={{ insetInlineStart: mm(margin) }}>
            {words.tile(row + 1, column + 1)}. {words.tileHow}
          </p>
        </Sheet>
      ))}
    </Sheets>
  );
}
