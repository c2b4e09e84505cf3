import { useSyncExternalStore } from 'react'

const storageKey = 'samenbord.sound'
const listeners = new Set<() => void>()
let wanted = read()
let context: AudioContext | undefined

/** Whether this person wants to hear that the time is up; off until they say so. */
export function useSoundWanted(): boolean {
  return useSyncExternalStore(subscribe, () => wanted)
}

/** Turns the sound on or off on this device. Browsers play nothing before a press, so turning it on plays it once. */
export function wantSound(on: boolean): void {
  wanted = on
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off')
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const listener of listeners) listener()
  if (on) playTone()
}

/** A browser that lets no sound out before a press holds it back; later than this it would say something else. */
const patienceMs = 2_000

/** A soft tone of two notes, made here: nothing is fetched. Now or not at all. */
export function playTone(): void {
  context ??= makeContext()
  if (context) void sound(context).catch(() => undefined)
}

async function sound(audio: AudioContext): Promise<void> {
  const asked = performance.now()
  await audio.resume()
  if (performance.now() - asked > patienceMs) return
  note(audio, 659, audio.currentTime)
  note(audio, 523, audio.currentTime + 0.35)
}

function makeContext(): AudioContext | undefined {
  try {
    return new AudioContext()
  } catch {
    return undefined
  }
}

function note(audio: AudioContext, frequency: number, start: number): void {
  const tone = audio.createOscillator()
  const volume = audio.createGain()
  tone.frequency.value = frequency
  volume.gain.setValueAtTime(0, start)
  volume.gain.linearRampToValueAtTime(0.18, start + 0.03)
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.9)
  tone.connect(volume).connect(audio.destination)
  tone.start(start)
  tone.stop(start + 1)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'on'
  } catch {
    return false
  }
}
