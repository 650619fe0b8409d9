/** A shape of its own for each meaning, so that no state is told by its colour alone. */
export type ShapeName = 'tick' | 'half' | 'ring' | 'cross' | 'question' | 'rising' | 'warning';
