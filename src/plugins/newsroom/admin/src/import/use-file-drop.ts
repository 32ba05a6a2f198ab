import { useState, type DragEvent } from 'react';

/** A file's name and its text. */
export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** Lets files be dropped on an element: their texts, in the order of their names. */
export const useFileDrop = (onFiles: (files: readonly DroppedFile[]) => void) => {
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (hasFiles(event)) {
          event.preventDefault();
          setOver(true);
        }
      },
      onDragLeave: () => {
        setOver(false);
      },
      // Before the editor takes it for text.
      onDropCapture: (event: DragEvent) => {
        if (!hasFiles(event)) {
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const files = [...event.dataTransfer.files].sort((a, b) => a.name.localeCompare(b.name));
        void Promise.all(
          files.map(async (file) => ({ name: file.name, text: await file.text() })),
        ).then(onFiles);
      },
    },
  };
};
