import type { PageFacts } from '../forms/line-form';
import type { Piece } from '../pieces/piece';

/**
 * One step that looks at pieces in their order and gives some of them another kind, cuts one in two, or adds a doubt. No piece is
 * ever left out, so that every line keeps its class. Takes time linear in the number of pieces.
 */
export type ReadingPass = (pieces: readonly Piece[], facts: PageFacts) => readonly Piece[];
