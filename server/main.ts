import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { LocalBus } from './bus/local.ts'
import { type Config, readConfig } from './config.ts'
import { RateLimiter } from './gate/rate.ts'
import { Sessions } from './gate/sessions.ts'
import { HarvestThreads } from './harvest/harvestThreads.ts'
import { makeHttpServer } from './http/server.ts'
import { Unsent } from './http/unsent.ts'
import { type Log, makeLog } from './log.ts'
import { networkAddresses } from './ops/addresses.ts'
import { Metrics } from './ops/metrics.ts'
import { relayObserver } from './ops/observer.ts'
import { endOnCrash, stopOnSignals } from './ops/shutdown.ts'
import { StoreHealth } from './ops/storeHealth.ts'
import { readyLines, startProblem, terminalLanguage, terminalTexts } from './ops/terminal.ts'
import { cleanUp, startUpkeep } from './ops/upkeep.ts'
import { PictureFiles } from './pictures/pictureFiles.ts'
import { Pictures } from './pictures/pictures.ts'
import { BoardReadings } from './reading/boardReadings.ts'
import { RoomRegistry } from './room/registry.ts'
import type { Connections } from './socket/connections.ts'
import { attachSockets } from './socket/upgrade.ts'
import { Online } from './space/online.ts'
import { Spaces } from './space/spaces.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'

export type ServerOptions = {
  log?: Log
  now?: () => number
  /** The store; the one in the data folder when left out. */
  store?: Store
}

export type RunningServer = {
  port: number
  spaces: Spaces
  registry: RoomRegistry
  /** Deletes what has expired, now; it also happens by itself every few minutes. */
  upkeep: () => Promise<void>
  /** Closes the sockets, journals everything, closes the store. Answers whether all of it is in the store. */
  stop: () => Promise<boolean>
}

/** How long clients and requests under way get to finish. */
const farewellMs = 1_500

/** Wires the parts together and listens: config -> store -> rooms -> spaces -> HTTP -> sockets. */
export async function startServer(config: Config, options: ServerOptions = {}): Promise<RunningServer> {
  const parts = await makeParts(config, options)
  const http = await makeHttpServer(parts)
  const connections = attachSockets(http.server, parts)
  parts.metrics.watch({
    connections: () => connections.size,
    rooms: () => parts.registry.size,
    ready: () => parts.health.fault === undefined && !parts.life.stopping,
  })
  const upkeep = startUpkeep(parts)
  const stop = () => stopServer(parts, http, connections, upkeep)
  try {
    await http.listen({ port: config.port, host: config.host })
  } catch (error) {
    await stop()
    throw error
  }
  parts.life.port = (http.server.address() as AddressInfo).port
  const { spaces, registry, life } = parts
  return { port: life.port, spaces, registry, upkeep: () => cleanUp(parts), stop }
}

type Parts = Awaited<ReturnType<typeof makeParts>>

async function makeParts(config: Config, options: ServerOptions) {
  const { log = makeLog(config.logLevel), now = Date.now } = options
  const store = options.store ?? (await openStore(config.dataDir))
  const metrics = new Metrics()
  const health = new StoreHealth()
  const observer = relayObserver(metrics, log, health)
  const bus = new LocalBus((error) => observer.fault('bus', error))
  const registry = new RoomRegistry({ store, bus, observer, now })
  const sessions = new Sessions(store, now)
  const online = new Online()
  const readings = new BoardReadings(registry, now)
  const harvests = new HarvestThreads()
  const storeFault = () => health.fault
  const spaces = new Spaces({ store, registry, sessions, readings, harvests, online, now, storeFault })
  const unsent = new Unsent()
  const pictures = new Pictures(store, new PictureFiles(config.dataDir), now)
  const rate = new RateLimiter(config.rates, now)
  const life = { port: config.port, stopping: false }
  const problems = () => findProblems(store, health, life)
  const addresses = () => networkAddresses(config, life.port)
  const relay = { store, bus, registry, observer, health, life, online }
  return {
    config,
    log,
    now,
    metrics,
    sessions,
    spaces,
    readings,
    harvests,
    unsent,
    pictures,
    rate,
    problems,
    addresses,
    ...relay,
  }
}

/** What keeps the server from being ready: it stops, cannot write, or cannot even read. */
async function findProblems(
  store: Store,
  health: StoreHealth,
  life: { stopping: boolean },
): Promise<string[]> {
  if (life.stopping) return ['stopping']
  if (health.fault !== undefined) return [`store: ${health.fault}`]
  return store.space('-').then(
    () => [],
    () => ['store: failed'],
  )
}

/** Nobody new comes in, those inside take leave, everything is journaled, and only then the store closes. */
async function stopServer(
  { life, spaces, readings, harvests, registry, bus, store }: Parts,
  http: FastifyInstance,
  connections: Connections,
  upkeep: { stop: () => Promise<void> },
): Promise<boolean> {
  life.stopping = true
  const closed = http.close()
  await connections.close(farewellMs)
  await Promise.race([closed, setTimeout(farewellMs, undefined, { ref: false })])
  http.server.closeAllConnections()
  await closed
  await upkeep.stop()
  spaces.stop()
  await readings.stop()
  await harvests.stop()
  const safe = await registry.close()
  await bus.close()
  await store.close()
  return safe
}

async function main(): Promise<void> {
  const texts = terminalTexts(terminalLanguage(process.env))
  let config: Config | undefined
  try {
    config = readConfig(process.env)
    const log = makeLog(config.logLevel)
    const server = await startServer(config, { log })
    stopOnSignals(server.stop, log)
    endOnCrash(log)
    const addresses = networkAddresses(config, server.port)
    print(process.stdout, await readyLines(config, server.port, addresses, texts))
  } catch (error) {
    print(process.stderr, startProblem(error, config, texts))
    process.exitCode = 1
  }
}

function print(stream: NodeJS.WritableStream, lines: readonly string[]): void {
  stream.write(`${lines.join('\n')}\n`)
}

if (import.meta.main) await main()
