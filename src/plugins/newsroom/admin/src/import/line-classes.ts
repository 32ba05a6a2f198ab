import { RangeSetBuilder, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, gutter, GutterMarker } from '@codemirror/view';
import type { ClassifiedLine, LineClass } from '../../../../../domain/transcript/reading';

/** Tells the editor what the lines of its text are. */
export const showLines = StateEffect.define<readonly ClassifiedLine[]>();

/** The class of each line as last told; between a key and the next reading it can be behind the text. */
const lineClasses = StateField.define<readonly LineClass[]>({
  create: () => [],
  update: (classes, { effects }) =>
    effects.reduce(
      (current, effect) =>
        effect.is(showLines) ? effect.value.map((line) => line.class) : current,
      classes,
    ),
});

/** The word for a line's class beside the line; styled by `data-class`. */
class ClassLabel extends GutterMarker {
  constructor(
    private readonly lineClass: LineClass,
    private readonly label: string,
  ) {
    super();
  }

  override eq(other: ClassLabel): boolean {
    return other.lineClass === this.lineClass && other.label === this.label;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.dataset['class'] = this.lineClass;
    element.textContent = this.label;
    return element;
  }
}

/** Marks the lines themselves by `data-class`, so that what is not the report's own words can be shown paler. */
const markedLines = EditorView.decorations.compute(['doc', lineClasses], (state) => {
  const marks = new RangeSetBuilder<Decoration>();
  state
    .field(lineClasses)
    .slice(0, state.doc.lines)
    .forEach((lineClass, index) => {
      const { from } = state.doc.line(index + 1);
      marks.add(from, from, Decoration.line({ attributes: { 'data-class': lineClass } }));
    });
  return marks.finish();
});

/**
 * Shows the class of every line: a gutter with its name, and a mark on the line.
 * @param nameOf the name of a class in the panel's language; empty for a class that needs none
 */
export const showLineClasses = (nameOf: (lineClass: LineClass) => string): Extension => [
  lineClasses,
  markedLines,
  gutter({
    class: 'cm-line-classes',
    lineMarker: (view, { from }) => {
      const { number } = view.state.doc.lineAt(from);
      const lineClass = view.state.field(lineClasses)[number - 1];
      return lineClass === undefined ? null : new ClassLabel(lineClass, nameOf(lineClass));
    },
    lineMarkerChange: ({ startState, state }) =>
      startState.field(lineClasses) !== state.field(lineClasses),
  }),
];
