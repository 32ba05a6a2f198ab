import type { Core } from '@strapi/strapi';
import { messageLanguage, type MessageLanguage } from '../../domain/diagnostics/message';

interface PanelState {
  readonly user?: { readonly preferedLanguage?: string | null };
  readonly auth?: { readonly strategy?: { readonly name?: string } };
}

/** The language in which the administrator whose request is being answered reads the panel; English outside of its requests. */
export const panelLanguage = (strapi: Core.Strapi): MessageLanguage => {
  const state = strapi.requestContext.get()?.state as PanelState | undefined;
  // Strapi's own spelling.
  const chosen = state?.auth?.strategy?.name === 'admin' ? state.user?.preferedLanguage : null;
  return messageLanguage(chosen ?? 'en');
};
