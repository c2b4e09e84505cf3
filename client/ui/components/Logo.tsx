/** Two notes that share a corner. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <rect x="6.5" y="6.5" width="11" height="11" rx="2" fill="var(--on-accent)" />
      <rect x="14.5" y="14.5" width="11" height="11" rx="2" fill="var(--note-yellow)" />
    </svg>
  )
}
