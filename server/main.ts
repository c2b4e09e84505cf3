import type { AddressInfo } from 'node:net'
import { LocalBus } from './bus/local.ts'
import { type Config, readConfig } from './config.ts'
import { RateLimiter } from './gate/rate.ts'
import { Sessions } from './gate/sessions.ts'
import { makeHttpServer } from './http/server.ts'
import { type Log, makeLog } from './log.ts'
import { networkAddresses } from './ops/addresses.ts'
import { Metrics } from './ops/metrics.ts'
import { relayObserver } from './ops/observer.ts'
import { stopOnSignals } from './ops/shutdown.ts'
import { StoreHealth } from './ops/storeHealth.ts'
import { readyLines, startProblem, terminalLanguage, terminalTexts } from './ops/terminal.ts'
import { cleanUp, startUpkeep } from './ops/upkeep.ts'
import { PictureFiles } from './pictures/pictureFiles.ts'
import { Pictures } from './pictures/pictures.ts'
import { RoomRegistry } from './room/registry.ts'
import { attachSockets } from './socket/upgrade.ts'
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

/** How long clients get to take leave. */
const farewellMs = 1_500

/** Wires the parts together and listens: config -> store -> rooms -> spaces -> HTTP -> sockets. */
export async function startServer(config: Config, options: ServerOptions = {}): Promise<RunningServer> {
  const { log = makeLog(config.logLevel), now = Date.now } = options
  const onFailure = (error: Error) =>
    log.error({ err: error }, 'the store stopped; the next call starts it again')
  const store = options.store ?? (await openStore(config.dataDir, { onFailure }))
  const metrics = new Metrics()
  const health = new StoreHealth()
  const observer = relayObserver(metrics, log, health)
  const bus = new LocalBus((error) => observer.fault('bus', error))
  const registry = new RoomRegistry({ store, bus, observer, now })
  const sessions = new Sessions(store, now)
  const spaces = new Spaces({ store, registry, sessions, now, storeFault: () => health.fault })
  const pictures = new Pictures(store, new PictureFiles(config.dataDir), now)
  const rate = new RateLimiter(config.rates, now)
  const listening = { port: config.port, stopping: false }

  const problems = async () => {
    if (listening.stopping) return ['stopping']
    if (health.fault !== undefined) return [`store: ${health.fault}`]
    return store.space('-').then(
      () => [],
      () => ['store: failed'],
    )
  }
  const addresses = () => networkAddresses(config, listening.port)
  const surroundings = { config, spaces, sessions, pictures, rate, metrics, log, now, problems, addresses }
  const http = await makeHttpServer(surroundings)
  const connections = attachSockets(http.server, { registry, spaces, sessions, rate, config, observer })
  metrics.watch({
    connections: () => connections.size,
    rooms: () => registry.size,
    ready: () => health.fault === undefined && !listening.stopping,
  })
  const upkeepWork = { spaces, sessions, pictures, log }
  const upkeep = startUpkeep(upkeepWork)

  const stop = async () => {
    listening.stopping = true
    await connections.close(farewellMs)
    await http.close()
    await upkeep.stop()
    const safe = await registry.close()
    await bus.close()
    await store.close()
    return safe
  }
  try {
    await http.listen({ port: config.port, host: config.host })
  } catch (error) {
    await stop()
    throw error
  }
  listening.port = (http.server.address() as AddressInfo).port
  return { port: listening.port, spaces, registry, upkeep: () => cleanUp(upkeepWork), stop }
}

async function main(): Promise<void> {
  const texts = terminalTexts(terminalLanguage(process.env))
  let config: Config | undefined
  try {
    config = readConfig(process.env)
    const log = makeLog(config.logLevel)
    const server = await startServer(config, { log })
    stopOnSignals(server.stop, log)
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
