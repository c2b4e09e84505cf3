import type * as z from 'zod/mini'
import { AppError, type ErrorTexts } from '../errors.ts'

type Problem = 'missing' | 'too-long' | 'wrong'
type FieldProblem = { field: string; problem: Problem; most?: number }

/** Parses a JSON body; throws `invalid` with a sentence about the first field that is wrong. */
export function parseBody<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new AppError('malformed')
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => describe(issue, body))
  const [first] = fields
  throw new AppError('invalid', {
    details: { fields },
    text: (texts) => (first && sentence(first, texts)) ?? texts.errorTexts.invalid,
  })
}

function describe(issue: z.core.$ZodIssue, body: object): FieldProblem {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'too_big') return { field, problem: 'too-long', most: Number(issue.maximum) }
  const isMissing = issue.code === 'too_small' || (issue.path.length === 1 && !Object.hasOwn(body, field))
  return { field, problem: isMissing ? 'missing' : 'wrong' }
}

function sentence(
  { field, problem }: FieldProblem,
  { fieldTexts, limitTexts }: ErrorTexts,
): string | undefined {
  if (problem === 'too-long')
    return field === 'title' ? limitTexts.titleCharacters : tooLong(field, limitTexts)
  if (field === 'language') return fieldTexts.language
  if (problem === 'wrong') return undefined
  return field === 'name' || field === 'title' || field === 'code'
    ? fieldTexts.missing[field]
    : fieldTexts.missing.other
}

function tooLong(field: string, limitTexts: ErrorTexts['limitTexts']): string | undefined {
  return ['name', 'discipline', 'organisation'].includes(field) ? limitTexts.nameCharacters : undefined
}
