/** One act of a long play: when it fails, the failure tells which act it was. */
export async function act<T>(title: string, play: () => Promise<T>): Promise<T> {
  const began = performance.now()
  try {
    return await play()
  } catch (error) {
    throw new Error(`${title}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  } finally {
    if (process.env.SCREENSHOTS) console.info(`${title}: ${Math.round(performance.now() - began)} ms`)
  }
}
