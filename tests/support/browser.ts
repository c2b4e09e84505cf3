import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchChromium } from './launchChromium.ts'
import { watch } from './watch.ts'

/** The screens that people bring. */
export const screens = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  projector: { viewport: { width: 1920, height: 1080 } },
  wall: { viewport: { width: 3840, height: 2160 } },
} satisfies Record<string, BrowserContextOptions>
export type Screen = keyof typeof screens

export interface VisitorOptions {
  screen?: Screen
  /** The language that the person chose on this device; without one Samenbord takes that of the space. */
  language?: 'nl' | 'en'
  colorScheme?: 'light' | 'dark'
  /** How boards are looked at: as the person chose before; `own` leaves it to Samenbord. The canvas when left out. */
  board?: 'canvas' | 'list' | 'own'
  /** Another way to the same server, such as a cable that can be pulled out. */
  through?: string
  /** Signs in as a member of a space before the first page. */
  signedIn?: { spaceId: string; token: string }
}

/** One person in a browser context of their own: own cookies, own storage. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** The origins of everything the context asked for, foreign ones included. */
  origins(): string[]
  /** Makes a console message or request that fits no reason to fail the test, for example while the server is down. */
  tolerate(pattern: RegExp): void
}

/** People who visit the server at `origin`; their contexts end with the test, which fails on any problem they met. */
export interface Visitors {
  visit(options?: VisitorOptions): Promise<Visitor>
}

/**
 * One Chromium for all tests of a file. After each test it fails on console errors, page errors and requests to
 * another host than the server's.
 */
export function visitorsForFile(origin: () => string): Visitors {
  let browser: Browser | undefined
  let open: { context: BrowserContext; problems(): string[] }[] = []
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    const visitors = open
    open = []
    const problems = visitors.flatMap((visitor) => visitor.problems())
    await Promise.all(visitors.map(({ context }) => context.close()))
    expect(problems).toEqual([])
  })
  return {
    async visit(options = {}) {
      if (!browser) throw new Error('The browser of this file runs only while its tests do')
      const home = options.through ?? origin()
      const context = await browser.newContext(contextOptions(home, options))
      const watched = watch(context, home)
      open.push({ context, problems: watched.problems })
      if (options.language) await choose(context, options.language)
      if (options.board !== 'own') await chooseMode(context, options.board ?? 'canvas')
      if (options.signedIn) await signIn(context, home, options.signedIn)
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      return { page, context, origins: watched.origins, tolerate: watched.tolerate }
    },
  }
}

function contextOptions(baseURL: string, options: VisitorOptions): BrowserContextOptions {
  return {
    ...screens[options.screen ?? 'desktop'],
    baseURL,
    locale: options.language === 'en' ? 'en-GB' : 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: options.colorScheme ?? 'light',
    ignoreHTTPSErrors: true,
  }
}

function choose(context: BrowserContext, language: string): Promise<unknown> {
  return context.addInitScript((chosen) => {
    if (location.protocol.startsWith('http')) localStorage.setItem('samenbord.language', chosen)
  }, language)
}

/** Only where nothing was chosen yet, so that a choice on the page lasts over a reload. */
function chooseMode(context: BrowserContext, mode: 'canvas' | 'list'): Promise<unknown> {
  return context.addInitScript((chosen) => {
    if (!location.protocol.startsWith('http') || localStorage.getItem('samenbord.boardMode')) return
    localStorage.setItem('samenbord.boardMode', JSON.stringify({ narrow: chosen, wide: chosen }))
  }, mode)
}

function signIn(
  context: BrowserContext,
  origin: string,
  { spaceId, token }: { spaceId: string; token: string },
) {
  const secure = origin.startsWith('https:')
  const cookie = {
    name: `sb_${spaceId}`,
    value: token,
    url: origin,
    sameSite: 'Strict' as const,
    httpOnly: true,
    secure,
  }
  return context.addCookies([cookie])
}
