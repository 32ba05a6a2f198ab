import { ARTICLE } from '../plugin-id';
import { useWords } from '../use-words';
import { CreditCheck } from './CreditCheck';

/** What the content manager tells a side panel of the entry that is open. */
interface PanelProps {
  readonly model: string;
  /** Undefined while the entry has never been saved. */
  readonly documentId?: string;
}

/** The side panel "Credit check" in Article's edit view; other types have none. */
export const CreditCheckPanel = ({ model, documentId }: PanelProps) => {
  const words = useWords();
  return model === ARTICLE
    ? { title: words('check.title'), content: <CreditCheck documentId={documentId} /> }
    : null;
};

/** A panel as the content manager keeps it. */
interface SidePanel {
  readonly type?: string;
}

/** Puts the credit check right below the panel with the buttons that save and publish. */
export const withCreditCheck = <Panel extends SidePanel>(panels: readonly Panel[]) => [
  ...panels.filter(({ type }) => type === 'actions'),
  CreditCheckPanel,
  ...panels.filter(({ type }) => type !== 'actions'),
];
