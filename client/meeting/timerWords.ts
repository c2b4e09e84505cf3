const second = 1_000

/** Minutes and seconds as on a kitchen timer: "4:59", and "1:04:59" above an hour. What is over counts up. */
export function timerDigits(ms: number): string {
  const total = ms >= 0 ? Math.ceil(ms / second) : Math.floor(-ms / second)
  const hours = Math.floor(total / 3600)
  const minutes = Math.floor((total % 3600) / 60)
  const seconds = String(total % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`
}
