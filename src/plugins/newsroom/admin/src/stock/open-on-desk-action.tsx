import { Television } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { MAY_EDIT } from '../permissions';
import { ARTICLE, deskAddress } from '../plugin-id';
import { useWords } from '../use-words';
import type { EntryProps } from './edit-view';

/** The action "Open on the desk" of an article, in the list's menus and beside the entry's buttons. */
export const OpenOnDeskAction = ({ model, documentId }: EntryProps) => {
  const words = useWords();
  const navigate = useNavigate();
  const mayEdit = useRBAC(MAY_EDIT).allowedActions['canEdit'] === true;
  return model === ARTICLE && documentId !== undefined && mayEdit
    ? {
        label: words('desk.open'),
        icon: <Television />,
        position: ['header', 'table-row', 'panel'] as const,
        variant: 'secondary' as const,
        onClick: () => {
          navigate(deskAddress(documentId));
        },
      }
    : null;
};
OpenOnDeskAction.type = 'open-on-desk';
OpenOnDeskAction.position = ['header', 'table-row', 'panel'];
