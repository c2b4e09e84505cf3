/** The lanes along the line of time, from the top. */
export const laneNames = ['milestones', 'steps', 'needed', 'helpers'] as const
