import type { Command } from './command';
import { auditCommand } from './commands/audit';
import { checkCommand } from './commands/check';
import { importCommand } from './commands/import';
import { parseCommand } from './commands/parse';
import { rebuildCommand } from './commands/rebuild';
import { renderCommand } from './commands/render';

/** All commands, in the order in which the usage shows them. */
export const COMMANDS: readonly Command[] = [
  parseCommand,
  checkCommand,
  renderCommand,
  importCommand,
  auditCommand,
  rebuildCommand,
];
