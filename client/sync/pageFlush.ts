/** Calls `flush` when the page is hidden or goes, so that nothing waits for a timer that does not come. Answers how to stop. */
export function flushWithPage(flush: () => void): () => void {
  document.addEventListener('visibilitychange', flush)
  window.addEventListener('pagehide', flush)
  return () => {
    document.removeEventListener('visibilitychange', flush)
    window.removeEventListener('pagehide', flush)
  }
}
