import { z } from 'zod';
import { SEVERITIES, type Diagnostic } from '../../domain/diagnostics/diagnostic';
import type { PersonProposal } from '../../domain/names/propose-people';
import { LINE_CLASSES, type ClassifiedLine } from '../../domain/transcript/reading';
import { describing } from '../describing';
import { PersonReferenceSchema } from './article-schemas';

const Place = z.int().positive();

const TextRangeSchema = z.strictObject({
  line: Place,
  column: Place,
  endLine: Place,
  endColumn: Place,
});

export const SeveritySchema = z.enum(SEVERITIES);

export const DiagnosticSchema = describing<Diagnostic>()(
  TextRangeSchema.extend({
    code: z.string(),
    severity: SeveritySchema,
    message: z.string(),
    path: z.string().optional(),
    related: z
      .array(TextRangeSchema.extend({ message: z.string() }))
      .readonly()
      .optional(),
    suggestions: z
      .array(
        z.strictObject({
          label: z.string(),
          edits: z.array(TextRangeSchema.extend({ text: z.string() })).readonly(),
        }),
      )
      .readonly()
      .optional(),
  }),
);

export const ClassifiedLineSchema = describing<ClassifiedLine>()(
  z.strictObject({ number: Place, text: z.string(), class: z.enum(LINE_CLASSES) }),
);

export const PersonProposalSchema = describing<PersonProposal>()(
  z.strictObject({
    path: z.string(),
    printed: z.string(),
    person: PersonReferenceSchema,
    likeness: z.enum(['same', 'probable']),
    why: z.string(),
  }),
);
