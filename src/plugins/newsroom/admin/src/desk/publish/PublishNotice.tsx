import { Alert, Link } from '@strapi/design-system';
import { useWords } from '../../use-words';
import type { Publishing } from './use-publishing';

/** Where readers find an article, through the public interface. */
export const publicAddress = (slug: string): string =>
  `${backendUrl()}/api/articles/${slug}/assembled?format=html`;

/** Where the panel's server is; Strapi's types leave it out. */
const backendUrl = (): string =>
  (window.strapi as { readonly backendURL?: string }).backendURL ?? '';

/** How publishing ended: the edition with its public address, or why there is none. */
export const PublishNotice = ({ state, dismiss }: Publishing) => {
  const words = useWords();
  switch (state.kind) {
    case 'idle':
    case 'asking':
    case 'running':
      return null;
    case 'failed':
      return (
        <Alert
          variant="danger"
          title={words('publish.refused')}
          closeLabel={words('import.close')}
          onClose={dismiss}
        >
          {state.reason}
        </Alert>
      );
    case 'done':
      return (
        <Alert
          variant="success"
          title={words('publish.done', { number: state.edition.number })}
          closeLabel={words('import.close')}
          onClose={dismiss}
          action={
            <Link isExternal href={publicAddress(state.edition.slug)}>
              {words('publish.open')}
            </Link>
          }
        >
          {''}
        </Alert>
      );
  }
};
