import { lintGutter, linter, setDiagnostics } from '@codemirror/lint';
import { Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import CodeMirror, { type BasicSetupOptions } from '@uiw/react-codemirror';
import { forwardRef, useCallback, useEffect, useImperativeHandle, useMemo, useState } from 'react';
import type { TextRange, TranslatedDiagnostic } from '../../../../../domain/diagnostics/diagnostic';
import type { TranslatedReading } from '../../../../../domain/transcript/reading';
import { useMessageWords } from '../use-message-words';
import { useWords } from '../use-words';
import { diagnosticTitle } from './diagnostic-title';
import { editorDiagnostics, offsets } from './editor-diagnostics';
import { EditorFrame } from './EditorFrame';
import { showLineClasses, showLines } from './line-classes';

interface TranscriptEditorProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** What was read of the text; may be a little older than it. */
  readonly reading: TranslatedReading;
  readonly readOnly: boolean;
  /** Ids of the elements that name the editor and explain it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Called on Ctrl+Enter (Cmd+Enter). */
  readonly onSubmit: () => void;
  /** Called on F8: goes to the next doubt; whether there is one. */
  readonly onNext: () => boolean;
  /** Called on Alt+1, Alt+2 …: accepts a suggestion of the cursor's line by its number, refuses with 0; whether there is one. */
  readonly onDecide: (line: number, number: number) => boolean;
  /** Called when the cursor goes somewhere else, or what is selected begins elsewhere (F8 selects a doubt's words). */
  readonly onCursor: (place: CursorPlace) => void;
}

/** Line and column from 1. */
export type CursorPlace = Pick<TextRange, 'line' | 'column'>;

/** What a page may ask of the editor. */
export interface TranscriptEditorHandle {
  /** Puts the cursor at a place, scrolls it into view, and gives the editor the focus. */
  readonly goTo: (place: TextRange) => void;
  /** Selects the words of a diagnostic, scrolls them into view, and says what is said of them to who does not see it. */
  readonly select: (diagnostic: TranslatedDiagnostic) => void;
}

/** A page is prose, not code: what helps with code would be in the way. */
const SETUP: BasicSetupOptions = {
  foldGutter: false,
  autocompletion: false,
  bracketMatching: false,
  closeBrackets: false,
  indentOnInput: false,
  syntaxHighlighting: false,
  rectangularSelection: false,
  crosshairCursor: false,
  highlightSelectionMatches: false,
};

/** The suggestions that have a key, and 0 for refusing them. */
const CHOICES = [0, 1, 2, 3, 4, 5, 6];

/** The pasted page: every line with its number and its class, doubts underlined and in the gutter; F8 goes from one undecided to the next. */
export const TranscriptEditor = forwardRef<TranscriptEditorHandle, TranscriptEditorProps>(
  (
    {
      text,
      onChange,
      reading,
      readOnly,
      labelledBy,
      describedBy,
      onSubmit,
      onNext,
      onDecide,
      onCursor,
    },
    ref,
  ) => {
    const words = useWords();
    const messageWords = useMessageWords();
    const [view, setView] = useState<EditorView | null>(null);

    const wordsOf = useCallback(
      (diagnostic: TranslatedDiagnostic) =>
        [diagnosticTitle(diagnostic, words), messageWords(diagnostic.messages)]
          .filter(Boolean)
          .join('\n'),
      [words, messageWords],
    );

    useEffect(() => {
      if (view !== null) {
        const shown = editorDiagnostics(reading.diagnostics, view.state.doc, wordsOf);
        view.dispatch({ effects: showLines.of(reading.lines) });
        view.dispatch(setDiagnostics(view.state, shown));
      }
    }, [view, reading, wordsOf]);

    useImperativeHandle(
      ref,
      () => ({
        goTo: (place) => {
          if (view !== null) {
            const { from } = offsets(place, view.state.doc);
            const effects = EditorView.scrollIntoView(from, { y: 'center' });
            view.dispatch({ selection: { anchor: from }, effects });
            view.focus();
          }
        },
        select: (diagnostic) => {
          if (view !== null) {
            const { from, to } = offsets(diagnostic, view.state.doc);
            view.dispatch({
              selection: { anchor: from, head: to },
              effects: [
                // What comes before and after the words is seen as well.
                EditorView.scrollIntoView(from, { y: 'center' }),
                EditorView.announce.of(wordsOf(diagnostic)),
              ],
            });
          }
        },
      }),
      [view, wordsOf],
    );

    const extensions = useMemo(
      () => [
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-labelledby': labelledBy,
          'aria-describedby': describedBy,
          tabindex: '0',
        }),
        showLineClasses((lineClass) =>
          lineClass === 'blank' ? '' : words(`line-class.${lineClass}`),
        ),
        // The reader is asked by the page; the editor only shows what it answered.
        linter(null),
        lintGutter(),
        EditorView.updateListener.of(({ state, selectionSet }) => {
          if (selectionSet) {
            const { from } = state.selection.main;
            const line = state.doc.lineAt(from);
            onCursor({ line: line.number, column: from - line.from + 1 });
          }
        }),
        Prec.high(
          keymap.of([
            { key: 'Mod-Enter', run: () => (onSubmit(), true) },
            // The editor's own F8 also stops at what is decided, and passes one of two doubts in a place.
            { key: 'F8', run: onNext },
            ...CHOICES.map((number) => ({
              key: `Alt-${number}`,
              run: ({ state }: EditorView) =>
                onDecide(state.doc.lineAt(state.selection.main.head).number, number),
            })),
          ]),
        ),
      ],
      [words, labelledBy, describedBy, onSubmit, onNext, onDecide, onCursor],
    );

    return (
      <EditorFrame>
        <CodeMirror
          value={text}
          onChange={onChange}
          readOnly={readOnly}
          placeholder={words('import.placeholder')}
          theme="none"
          height="100%"
          autoFocus
          // Tab leads on to the next control, as everywhere in the panel.
          indentWithTab={false}
          basicSetup={SETUP}
          extensions={extensions}
          onCreateEditor={setView}
        />
      </EditorFrame>
    );
  },
);
TranscriptEditor.displayName = 'TranscriptEditor';
