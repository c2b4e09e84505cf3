import { type DestinationStream, type Logger, pino } from 'pino'
import type { LogLevel } from './config.ts'
import { AppError } from './errors.ts'
import { StoreError } from './store/store.ts'

export type Log = Logger

/** Keys that would carry a person's name, words or credential; they are cut out wherever they stand. */
const secretKeys = [
  'token',
  'key',
  'code',
  'password',
  'authorization',
  'cookie',
  'name',
  'title',
  'discipline',
  'organisation',
  'text',
  'body',
  'headers',
  'url',
  'links',
  'link',
  'joinCode',
]

/**
 * The log: one JSON object a line. It never carries board text, names or credentials (T40): errors
 * are told by their type, code and place, because their message may quote what a person typed.
 */
export function makeLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: secretKeys.flatMap((key) => [key, `*.${key}`]), censor: '[removed]' },
    serializers: { err: describeError, error: describeError },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** What may be told of an error. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  return {
    type: error.name,
    ...faultOf(error),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

function faultOf(error: Error): object {
  if (error instanceof StoreError) return { fault: error.fault, message: error.message }
  if (error instanceof AppError) return { fault: error.code }
  return 'code' in error && typeof error.code === 'string' ? { fault: error.code } : {}
}
